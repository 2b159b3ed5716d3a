import { contentSecurityPolicy, type Inline, inlineOf } from '../publishing/content-security-policy.ts'
import { xmlText } from '../publishing/xml-text.ts'
import type { RenderedPage } from './render-page.tsx'
import type { SiteTexts } from './site-texts.ts'

/** What one page needs of the client build. Paths are absolute, below the base. */
export interface PageAssets {
  /** The styles of the first paint: set into the page, so that it waits for no second file. */
  style: string
  /** Address of all styles of the route, in order of authority, as one sheet: it comes after the text. */
  sheet: string
  /** Address of the script that asks for what comes later: see `askingScript`. */
  asks: string
  /** The rules of the site's faces. */
  faces: string
  /** Fonts of the first paint. */
  fonts: { href: string; media?: string }[]
}

/** A rendered page, with what the browser takes it over with. */
export interface DeliveredPage extends Pick<RenderedPage, 'head' | 'body'> {
  /** JSON for the browser: see `StoredPage`. */
  state: string
  /** Addresses of the data that it was made from: asked for as soon as the text has come. */
  files: string[]
  /** Address of what the loaders gave, where that is a file of its own: of use only to the page as it was made. */
  loaderFile: string | null
}

/**
 * Puts a rendered page into the client build's `index.html`: the styles of the first paint before the text, the sheet,
 * scripts and state after it. `metadata` is HTML for the head.
 */
export function pageHtml(
  template: string,
  page: DeliveredPage,
  assets: PageAssets,
  metadata: string,
): string {
  const head = [
    `<style>${assets.style}</style>`,
    // What is painted first is complete: a row whose end arrives later would move its beginning.
    '<link rel="expect" href="#page-end" blocking="render">',
    page.head,
    metadata,
  ].join('')
  const scripts = [
    page.loaderFile === null ? '' : loaderPreload(page.loaderFile),
    `<link id="page-sheet" href="${assets.sheet}"><script>${bringSheet}</script>`,
    `<noscript><link rel="stylesheet" href="${assets.sheet}"></noscript>`,
    ...page.files.map(filePreload),
    askHtml(assets.asks),
    moduleScript.exec(template)?.[0],
  ].join('')
  return withPolicy(template, pageInline(template, assets))
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace(moduleScript, '')
    .replace('<script>', () => `${fonts(assets)}<script>`)
    .replace('</head>', () => `${head}</head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${page.body}</div><span id="page-end" hidden></span>${scripts}${stateScript(page.state)}`,
    )
}

/** The template as the page of addresses that have none: the app starts from it; where no script comes it says so much. */
export function shellHtml(template: string, base: string, texts: SiteTexts): string {
  const { notFoundTitle, notFoundText, pairText } = texts.trouble
  return startingPage(template, base, texts, [notFoundTitle, notFoundText, pairText])
}

/**
 * The template as the page of pairs that have none of their own: they are compared on the reader's device. A host that
 * knows both reports answers with it, and not with `404.html`.
 */
export function pairHtml(template: string, base: string, texts: SiteTexts): string {
  const { pairTitle, pairText } = texts.trouble
  return startingPage(template, base, texts, [pairTitle, pairText])
}

/**
 * Puts the sheet at the end of the head: there it stands before every sheet that is fetched later, as all of the route's
 * styles do that are fetched by the module loader; and one that a script puts in holds up no paint and no script. Asks for
 * what the loaders gave, unless the address asks for what was not rendered. Shows the page once the faces that are at hand
 * have been read: see the template's script.
 */
const bringSheet = [
  "{const sheet=document.getElementById('page-sheet');sheet.rel='stylesheet';document.head.append(sheet)",
  "const loaded=document.getElementById('page-loaded'),{dataset}=document.documentElement",
  "if(loaded&&!('asked' in dataset))loaded.media='all'",
  "if('faces' in dataset)document.fonts.ready.then(()=>{delete dataset.faces})}",
].join('\n')

/** What a route's pages ask for beyond their text; `sheet` where that is not in the page itself. */
interface Asked {
  modules: string[]
  sheets: string[]
  sheet?: string
}

/**
 * A script that asks for the modules and the sheet that a page of a route is taken over with, in place of as many links in every
 * page. The sheets that are in that one stand in the page, disabled: the module loader then knows that it needs not fetch them.
 */
export const askingScript = ({ modules, sheets, sheet }: Asked): string =>
  [
    'const ask=(rel,names)=>{const link=document.createElement("link")',
    'for(const name in names)link.setAttribute(name,names[name])',
    'link.rel=rel;document.head.append(link)}',
    `for(const href of ${JSON.stringify(modules)})ask("modulepreload",{href,crossorigin:""})`,
    ...(sheet === undefined ? [] : [`ask("stylesheet",{href:${JSON.stringify(sheet)}})`]),
    `for(const href of ${JSON.stringify(sheets)})ask("stylesheet",{href,disabled:""})`,
  ].join('\n')

/** Runs such a script, before the app's own, which finds what was asked for and asks for none of it again. */
export const askHtml = (href: string): string => `<script src="${href}" defer></script>`

/** Asks for a file of data ahead, by its address; not where no script will read it. */
export const filePreload = (href: string): string =>
  `<link rel="preload" as="fetch" crossorigin href="${href}" media="(scripting: enabled)">`

/** The same, switched off until it is known that it will be read: see `bringSheet`. */
const loaderPreload = (href: string): string =>
  `<link id="page-loaded" rel="preload" as="fetch" crossorigin href="${href}" media="not all">`

/** What the browser takes a page over with, as a script that does not run. */
export const stateScript = (state: string) =>
  `<script type="application/json" id="page-state">${state}</script>`

function startingPage(
  template: string,
  base: string,
  { shared }: SiteTexts,
  [first, ...more]: [string, ...string[]],
): string {
  const title = `<h1>${xmlText(first)}</h1>${more.map((text) => `<p>${xmlText(text)}</p>`).join('')}`
  const said = `<main id="main" class="frame shell">${title}<p><a href="${base}">${xmlText(shared.allReports)}</a></p></main>`
  return template
    .replace('</head>', '<meta name="robots" content="noindex"></head>')
    .replace('<div id="root"></div>', () => `<div id="root">${said}</div>`)
}

const moduleScript = /<script type="module"[^>]*><\/script>/

/** Where no script can tell whether the fonts are at hand, the browser's own rule holds: what comes too late is not shown. */
const withoutScripts = '(scripting: none)'

/**
 * The faces, switched off: the template's script gives rules and fonts their true condition where the fonts are at hand
 * (kept, or a near server). On a slow line they would come after the first paint, and could come in between two words.
 */
function fonts({ faces, fonts }: PageAssets): string {
  const link = ({ href, media = 'all' }: PageAssets['fonts'][number]) =>
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" media="${withoutScripts}" data-media="${media}">`
  return `${fonts.map(link).join('')}<style media="${withoutScripts}" data-media="all">${faces}</style>`
}

/** What a page may run and apply inline: the template's own scripts and the build's styles, whatever its texts hold. */
export function pageInline(template: string, { style, faces }: Pick<PageAssets, 'style' | 'faces'>): Inline {
  const { scripts, styles } = inlineOf(
    `<style>${style}</style><style>${faces}</style><script>${bringSheet}</script>`,
  )
  return { scripts: [...inlineOf(template).scripts, ...scripts], styles }
}

/** The page with its Content-Security-Policy, as early in the head as the standard wants it. */
export function withPolicy(html: string, inline: Inline): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inline)}">`
  return html.replace(/<meta charset=[^>]*>/, (charset) => charset + meta)
}
