import { paths } from '../../app/paths.ts'
import { comparisonQuery, filesOfQuery, type Names, reportQuery } from '../../bundle/read/queries.ts'
import type { BundleIndex } from '../../bundle/read/read-index.ts'
import { inlineOf } from '../publishing/content-security-policy.ts'
import type { Site } from '../publishing/site.ts'
import { xmlText } from '../publishing/xml-text.ts'
import { askHtml, filePreload, stateScript, withPolicy } from './page-html.ts'
import { pageState } from './page-state.ts'
import type { BriefPair } from './pair-pages.ts'
import type { SiteTexts } from './site-texts.ts'

/** What every brief page is made with. */
export interface Briefly {
  template: string
  base: string
  site: Site
  texts: SiteTexts
  names: Names
  cards: ReadonlyMap<string, BundleIndex['articles'][number]>
  /** What the loader of a comparison gives, by route. */
  loaderData: Record<string, null>
  /** Address of the script that asks for what a comparison is drawn with. */
  asks: string
}

export const briefPath = ({ pair: [left, right] }: BriefPair): string => paths.comparison(left, right)

/** Tells what a brief page is made from, beside what all of them are made with. */
export function briefMadeOf(brief: BriefPair, { names, cards }: Briefly): string {
  const reports = brief.pair.map((id) => {
    const card = cards.get(id)
    return card && [card.headline, card.language, paths.article(card)]
  })
  return JSON.stringify([brief, reports, queriedFiles(brief.pair, names)])
}

function queriedFiles(pair: BriefPair['pair'], names: Names) {
  return [...pair.map(reportQuery), comparisonQuery(...pair)].flatMap((query) =>
    filesOfQuery(query, () => names),
  )
}

/**
 * The template as the page of a comparison that is written elsewhere: it says so, leads there without a script where the
 * other page is the same comparison, and the app draws the comparison in its place.
 */
export function briefHtml(brief: BriefPair, made: Briefly): string {
  const { template, base, site, texts, names, loaderData } = made
  const { pair, to } = brief
  const { state, files } = pageState({
    ...{ path: briefPath(brief), loaderData, brief: true as const },
    files: queriedFiles(pair, names),
  })
  const isTurned = to.kind === 'turned'
  const path = to.kind === 'turned' ? paths.comparison(...to.pair) : paths.story(to.story)
  const href = xmlText(base + path.slice(1))
  const reports = pair.flatMap((id) => made.cards.get(id) ?? [])
  const said = [
    `<h1>${xmlText(isTurned ? texts.site.turnedTitle : texts.trouble.pairTitle)}</h1>`,
    ...reports.map((card) => {
      const lang = card.language ? ` lang="${xmlText(card.language)}"` : ''
      const own = xmlText(base + paths.article(card).slice(1))
      return `<p><a href="${own}"${lang}>${xmlText(card.headline.text)}</a></p>`
    }),
    `<p><a href="${href}">${xmlText(isTurned ? texts.site.turnedLink : texts.site.eventLink)}</a></p>`,
    `<p><a href="${base}">${xmlText(texts.shared.allReports)}</a></p>`,
  ].join('')
  const head = [
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${site.url ? xmlText(site.url + path) : href}">`,
    isTurned ? `<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>` : '',
    askHtml(made.asks),
    ...files.map((file) => filePreload(`${base}data/${file}`)),
  ].join('')
  const title = reports.map(({ headline }) => xmlText(headline.text)).join(' | ')
  return withPolicy(template, inlineOf(template))
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace(/(?=<script type="module")|(?=<\/head>)/, () => head)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root"><main id="main" class="frame shell">${said}</main></div>${stateScript(state)}`,
    )
}
