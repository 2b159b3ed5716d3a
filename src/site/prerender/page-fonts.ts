import { widths } from '../../app/styles/widths.ts'

/** A font that a page is set in from its first paint. */
export interface PageFont {
  /** Its source file, by which the build's manifest knows it. */
  source: string
  /** Where it is not on every window: the condition of what is set in it. */
  media?: string
}

const folder = 'src/app/styles/fonts'
const always: PageFont[] = [
  { source: `${folder}/newsreader-latin.woff2` },
  { source: `${folder}/public-sans-latin.woff2` },
]

/**
 * The fonts that a rendered page (`body`, HTML) needs at once. A font that comes after the first paint is not used for
 * that page, so these are asked for before the text. Fonts for rare letters are not: most readers of a page with one
 * foreign name would fetch twice as much for it.
 */
export function pageFonts(body: string): PageFont[] {
  // The masthead's line is the one text in italics; on narrow windows it is not shown.
  const italics = { source: `${folder}/newsreader-italic.woff2`, media: `(width >= ${widths.rail}rem)` }
  return /<p\b[^>]*\bdata-line\b/.test(body) ? [...always, italics] : always
}
