import type { PageRegion, WordKind } from './page-kinds.ts'

/**
 * What the tags of a page say of one line of its text. It says nothing of whether they are right: a page may put its
 * whole text into a `nav`, and its menu into an `article`.
 */
export interface LineHint {
  /** The innermost block element around the line, in lower case: `p`, `div`, `h2`, `li`, `td`, `figcaption`, `pre` … */
  tag: string
  /** Number of that element in the order of the page. Lines with one number, parted by `br`, are of one block. */
  block: number
  /** Number of the block element around that one: siblings have the same. 0 is the page itself. */
  container: number
  /** How many block elements are around the line, itself counted. */
  depth: number
  /** Level of the heading that the line stands in. */
  heading: 1 | 2 | 3 | 4 | 5 | 6 | null
  /** Number of the outermost `article` (or `role=article`) around the line: teasers often are articles as well. */
  article: number | null
  /** Within `main` or `role=main`. */
  main: boolean
  /** Within what the page marks as its text: `itemprop=articleBody`, or a class such as `entry-content`. */
  body: boolean
  /** The nearest of `nav`, `aside`, `header`, `footer`, `form`, dialogue, by tag or role. */
  region: PageRegion | null
  /** `caption` within `figcaption` or a class such as `caption`, else `figure` within one. */
  figure: 'figure' | 'caption' | null
  list: boolean
  table: boolean
  quote: boolean
  /** Some of the line stands in `time`, or in what a class or `itemprop` calls a date. */
  time: boolean
  /** Some of the line stands in what `rel`, `itemprop` or a class calls its author. */
  byline: boolean
  /** Share of the line's visible characters that stand in links, 0..1. */
  linkShare: number
  /** What the class and id words of the elements around the line speak of, each kind once. */
  words: readonly WordKind[]
}

/** A piece of metadata as the page states it, and where: `JSON-LD headline`, `meta og:title`, `title`, `link canonical`. */
export interface PageStatement {
  text: string
  source: string
}

/** What a page states about itself outside its text. Lists are in order of preference; nothing stated is an empty list. */
export interface PageMetadata {
  headline: PageStatement[]
  /** A name each. */
  author: PageStatement[]
  publisher: PageStatement[]
  /** As written, mostly ISO 8601. */
  published: PageStatement[]
  modified: PageStatement[]
  section: PageStatement[]
  language: PageStatement[]
  /** Canonical address. */
  url: PageStatement[]
  licence: PageStatement[]
  description: PageStatement[]
}

/** What a page's markup says beside its text. */
export interface PageEvidence {
  /** By line of the text, from 0; null for a blank line. */
  hints: (LineHint | null)[]
  metadata: PageMetadata
}
