import type { Aliases } from '../../bundle/format/bundle.ts'
import type { BundleIndex } from '../../bundle/read/read-index.ts'
import { fewestOfStory } from '../../news/event/told-by.ts'
import { reportAddress } from '../../news/report/report-address.ts'
import type { Site } from '../publishing/site.ts'
import { xmlText } from '../publishing/xml-text.ts'
import type { SiteTexts } from './site-texts.ts'

/** An address that leads on to a page; both below the site's base. */
export interface Stub {
  path: string
  to: string
}

/**
 * Every address that leads on: of each report the one without words, which holds for as long as its seed keeps its name, and
 * those of its aliases; of each comparison, in both orders, those of its reports' aliases; of each story that has a page, those by its
 * other reports, since it goes by the first of them and may have gone by another one.
 */
export function stubsOf(
  { articles, comparisons, stories }: Pick<BundleIndex, 'articles' | 'comparisons' | 'stories'>,
  aliases: Aliases,
): Stub[] {
  const aliasesOf = new Map<string, string[]>()
  for (const [alias, id] of Object.entries(aliases)) aliasesOf.set(id, [...(aliasesOf.get(id) ?? []), alias])
  const idsOf = (id: string) => [id, ...(aliasesOf.get(id) ?? [])]
  const reports = articles.flatMap(({ id, headline }) => {
    const own = reportAddress({ id, headline })
    const addresses = idsOf(id).flatMap((one) =>
      isFormer(one) ? [one] : [one, reportAddress({ id: one, headline })],
    )
    return addresses
      .filter((address) => address !== own)
      .map((address) => ({ path: `/articles/${address}`, to: `/articles/${own}` }))
  })
  const pairs = comparisons.flatMap(({ left, right }) =>
    idsOf(left).flatMap((one) =>
      idsOf(right)
        // No address was ever made of ids of both schemes.
        .filter((other) => (one !== left || other !== right) && isFormer(one) === isFormer(other))
        .flatMap((other) => [
          { path: `/compare/${one}/${other}`, to: `/compare/${left}/${right}` },
          { path: `/compare/${other}/${one}`, to: `/compare/${right}/${left}` },
        ]),
    ),
  )
  const events = stories
    .filter((story) => story.articles.length >= fewestOfStory)
    .flatMap((story) =>
      story.articles
        .filter((id) => id !== story.id)
        .map((id) => ({ path: `/stories/${id}`, to: `/stories/${story.id}` })),
    )
  return [...reports, ...pairs, ...events]
}

/** Ids of the scheme before hold words; those of today are what a text's other files are called. */
const isFormer = (id: string) => id.includes('-')

/**
 * The page of an address that leads on: at once, without scripts too, and with them along with query and fragment. Search
 * engines are told where the page is now.
 */
export function stubHtml(
  { to }: Stub,
  { base, site, texts }: { base: string; site: Site; texts: SiteTexts },
): string {
  const { movedTitle, movedLink } = texts.trouble
  const href = xmlText(base + to.slice(1))
  return [
    `<!doctype html><html lang="${texts.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src 'self'">`,
    `<title>${movedTitle}</title>`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${site.url ? xmlText(site.url + to) : href}">`,
    `<link rel="icon" href="${base}icon.svg">`,
    `<script src="${base}lead-on.js" defer></script>`,
    `<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript></head>`,
    `<body><main><p>${movedTitle}: <a href="${href}">${movedLink}</a></p></main></body></html>`,
  ].join('')
}
