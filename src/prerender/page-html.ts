import { formatsFor } from '../app/words/formats.ts'
import { sharedWords } from '../app/words/shared.ts'
import { troubleWords } from '../app/words/trouble.ts'
import { contentSecurityPolicy, type Inline, inlineOf } from '../publishing/content-security-policy.ts'
import { xmlText } from '../publishing/xml-text.ts'
import type { RenderedPage } from './render-page.tsx'

/** What one page needs of the client build. Paths are absolute, below the base. */
export interface PageAssets {
  /** Style sheets in order of authority: set into the page, so that the first paint waits for no second file. */
  styles: { href: string; text: string }[]
  /** The rules of the site's faces. */
  faces: string
  /** Fonts of the first paint. */
  fonts: { href: string; media?: string }[]
  /** Modules that the page's route will import. */
  modules: string[]
}

/**
 * Puts a rendered page into the client build's `index.html`: styles inline before the text, scripts and state after it.
 * The style sheets' links stay, disabled: the module loader then knows that it needs not fetch them.
 * `metadata` is HTML for the head.
 */
export function pageHtml(template: string, page: RenderedPage, assets: PageAssets, metadata: string): string {
  const style = assets.styles.map(({ text }) => text).join('\n')
  const head = [
    `<style>${style}</style>`,
    // What is painted first is complete: a row whose end arrives later would move its beginning.
    '<link rel="expect" href="#page-end" blocking="render">',
    page.head,
    metadata,
  ].join('')
  const scripts = [
    ...assets.styles.map(({ href }) => `<link rel="stylesheet" href="${href}" disabled>`),
    ...assets.modules.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    moduleScript.exec(template)?.[0],
  ].join('')
  const state = `<script type="application/json" id="page-state">${page.state}</script>`
  return withPolicy(template, pageInline(template, assets))
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace(moduleScript, '')
    .replace('<script>', () => `${fonts(assets)}<script>`)
    .replace('</head>', () => `${head}</head>`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${page.body}</div><span id="page-end" hidden></span>${scripts}${state}`,
    )
}

/** The template as the page of addresses that have none: the app starts from it; where no script comes it says so much. */
export function shellHtml(template: string, base: string): string {
  const { notFoundTitle, notFoundText, pairText } = troubleWords.en()
  return startingPage(template, base, [notFoundTitle, notFoundText, pairText])
}

/**
 * The template as the page of pairs that have none of their own: they are compared on the reader's device. A host that
 * knows both reports answers with it, and not with `404.html`.
 */
export function pairHtml(template: string, base: string): string {
  const { pairTitle, pairText } = troubleWords.en()
  return startingPage(template, base, [pairTitle, pairText])
}

function startingPage(template: string, base: string, [first, ...more]: [string, ...string[]]): string {
  const { allReports } = sharedWords.en(formatsFor('en', 'en-GB'))
  const title = `<h1>${xmlText(first)}</h1>${more.map((text) => `<p>${xmlText(text)}</p>`).join('')}`
  const said = `<main id="main" class="frame shell">${title}<p><a href="${base}">${xmlText(allReports)}</a></p></main>`
  return template
    .replace('</head>', '<meta name="robots" content="noindex"></head>')
    .replace('<div id="root"></div>', () => `<div id="root">${said}</div>`)
}

const moduleScript = /<script type="module"[^>]*><\/script>/

/**
 * The faces, switched off: the template's script gives rules and fonts their true condition where the fonts are at hand
 * (kept, or a near server). On a slow line they would come after the first paint, and could come in between two words.
 */
function fonts({ faces, fonts }: PageAssets): string {
  const link = ({ href, media = 'all' }: PageAssets['fonts'][number]) =>
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" media="not all" data-media="${media}">`
  return `${fonts.map(link).join('')}<style media="not all" data-media="all">${faces}</style>`
}

/** What a page may run and apply inline: the template's own scripts and the build's styles, whatever its texts hold. */
export function pageInline(template: string, { styles, faces }: PageAssets): Inline {
  const style = styles.map(({ text }) => text).join('\n')
  const inline = inlineOf(`<style>${style}</style><style>${faces}</style>`)
  return { scripts: inlineOf(template).scripts, styles: inline.styles }
}

/** The page with its Content-Security-Policy, as early in the head as the standard wants it. */
export function withPolicy(html: string, inline: Inline): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inline)}">`
  return html.replace(/<meta charset=[^>]*>/, (charset) => charset + meta)
}
