import { contentSecurityPolicy, inlineOf } from '../publishing/content-security-policy.ts'
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
 * The style sheets' links stay, disabled: the module loader then knows that it needs not fetch them.
 * `metadata` is HTML for the head.
 */
export function pageHtml(template: string, page: RenderedPage, assets: PageAssets, metadata: string): string {
  const head = [
    `<style>${assets.styles.map(({ text }) => text).join('\n')}</style>`,
    ...assets.styles.map(({ href }) => `<link rel="stylesheet" href="${href}" disabled>`),
    ...assets.modules.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    page.head,
    metadata,
  ].join('')
  const state = `<script type="application/json" id="page-state">${page.state}</script>`
  const html = template
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace('</head>', () => `${head}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.body}</div>${state}`)
  return withPolicy(html)
}

/** The page with its Content-Security-Policy, as early in the head as the standard wants it. */
export function withPolicy(html: string): string {
  const policy = contentSecurityPolicy(inlineOf(html))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return html.replace(/<meta charset=[^>]*>/, (charset) => charset + meta)
}
