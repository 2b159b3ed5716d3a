import { createHash } from 'node:crypto'
import type { RenderedPage } from './render-page.tsx'

/** What one page needs of the client build. Paths are absolute, below the base. */
export interface PageAssets {
  /** Style sheets in order of authority: set into the page, so that the first paint waits for no second file. */
  styles: { href: string; text: string }[]
  /** Modules that the page's route will import. */
  modules: string[]
}

/**
 * Puts a rendered page into the client build's `index.html`: styles inline, modules preloaded, state beside the root.
 * The template's own style sheet link stays, disabled: the module loader then knows it needs not fetch it.
 */
export function pageHtml(template: string, page: RenderedPage, assets: PageAssets): string {
  const style = assets.styles.map(({ text }) => text).join('\n')
  const head = [
    `<style>${style}</style>`,
    ...assets.styles.map(({ href }) => `<link rel="stylesheet" href="${href}" disabled>`),
    ...assets.modules.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    page.head,
  ].join('')
  return template
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace('</head>', () => `${head}</head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${page.body}</div><script type="application/json" id="page-state">${page.state}</script>`,
    )
}

/** A source for a Content-Security-Policy: `'sha256-…'` of an inline script's or style's exact text. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
