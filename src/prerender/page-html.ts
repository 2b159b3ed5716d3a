import { contentSecurityPolicy, type Inline, inlineOf } from '../publishing/content-security-policy.ts'
import type { RenderedPage } from './render-page.tsx'

/** What one page needs of the client build. Paths are absolute, below the base. */
export interface PageAssets {
  /** Style sheets in order of authority: set into the page, so that the first paint waits for no second file. */
  styles: { href: string; text: string }[]
  /** Fonts of the first paint. */
  fonts: { href: string; media?: string }[]
  /** Modules that the page's route will import. */
  modules: string[]
}

/**
 * Puts a rendered page into the client build's `index.html`: styles inline, fonts and modules preloaded, state beside the
 * root.
 * The style sheets' links stay, disabled: the module loader then knows that it needs not fetch them.
 * `metadata` is HTML for the head.
 */
export function pageHtml(template: string, page: RenderedPage, assets: PageAssets, metadata: string): string {
  const style = assets.styles.map(({ text }) => text).join('\n')
  const head = [
    `<style>${style}</style>`,
    // What is painted first is complete: a row whose end arrives later would move its beginning.
    '<link rel="expect" href="#page-state" blocking="render">',
    ...assets.styles.map(({ href }) => `<link rel="stylesheet" href="${href}" disabled>`),
    ...assets.modules.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    page.head,
    metadata,
  ].join('')
  const state = `<script type="application/json" id="page-state">${page.state}</script>`
  return withPolicy(template, pageInline(template, assets))
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace('<script>', () => `${assets.fonts.map(fontLink).join('')}<script>`)
    .replace('</head>', () => `${head}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.body}</div>${state}`)
}

/**
 * A font that may be asked for ahead: the template's script does so where it is at hand (kept, or a near server), by giving
 * it its true condition. Chromium holds the first paint back for such a font, which is in vain on a slow line.
 */
function fontLink({ href, media = 'all' }: PageAssets['fonts'][number]): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" media="not all" data-media="${media}">`
}

/** What a page may run and apply inline: the template's own scripts and the build's styles, whatever its texts hold. */
export function pageInline(template: string, { styles }: PageAssets): Inline {
  const style = styles.map(({ text }) => text).join('\n')
  return { scripts: inlineOf(template).scripts, styles: inlineOf(`<style>${style}</style>`).styles }
}

/** The page with its Content-Security-Policy, as early in the head as the standard wants it. */
export function withPolicy(html: string, inline: Inline): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inline)}">`
  return html.replace(/<meta charset=[^>]*>/, (charset) => charset + meta)
}
