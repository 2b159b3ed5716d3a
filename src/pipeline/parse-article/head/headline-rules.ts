import type { Body } from '../body/body.ts'
import { readByline } from '../byline/byline.ts'
import { findLexiconKinds } from '../lines/lexicon.ts'
import type { Line } from '../lines/line.ts'

/** What stands around a line that may be the headline. */
export interface HeadlineContext {
  /** The lines above the body that hold text, nearest last. */
  above: readonly Line[]
  /** How much each of them speaks of an author or a day. */
  heads: readonly number[]
  page: readonly Line[]
  /** The content words of the body's first paragraphs. */
  vocabulary: ReadonlySet<string>
  /** How much of each line above is among them, 0..1. */
  shares: readonly number[]
  language: string | null
  body: Body
}

interface HeadlineRule {
  name: string
  /** How far the rule holds, mostly 0..1. */
  holds(line: Line, at: number, context: HeadlineContext): number | boolean
}

/** What a line may have of a headline, or of something else; how much each counts is in `headline-weights.json`. */
export const headlineRules: readonly HeadlineRule[] = [
  { name: 'tells what the report tells', holds: shareInBody },
  { name: 'one or two words', holds: (line) => line.words < 3 },
  { name: 'three words', holds: (line) => line.words === 3 },
  { name: 'four words', holds: (line) => line.words === 4 },
  { name: 'very long', holds: (line) => line.words > 20 },
  {
    name: 'ends with a full stop',
    holds: ({ text }) => /[.。]["”’]?$/u.test(text) && !/\.\.\.$/u.test(text),
  },
  { name: 'trail of links', holds: ({ text }) => /[›»«>|•·]/u.test(text) },
  { name: 'words of page furniture', holds: ({ text }) => findLexiconKinds(text).length },
  {
    name: 'byline or date right below',
    holds: (_, at, { heads }) =>
      Math.max(0, ...heads.slice(at + 1, at + 5).map((speaks, step) => speaks * (step > 1 ? 0.6 : 1))),
  },
  { name: 'below a byline', holds: isBelowByline },
  { name: 'two sentences', holds: ({ text }) => /\p{Ll}{2}\.["”’]? \p{Lu}/u.test(text) },
  { name: 'said again', holds: isSaidAgain },
  { name: 'far from the text', holds: distanceToText },
  {
    name: 'stands where headlines stand',
    holds: (line, _, { body }) => Math.max(-8, Math.log((body.titles.get(line.index) ?? 0) + 1e-6)),
  },
  { name: 'trail that ends with another line', holds: endsWithOther },
  {
    name: 'speaks to the reader',
    holds: (line, _, { body }) =>
      ['appeal', 'house rules', 'interruption', 'list heading', 'comments', 'end marker'].includes(
        kindOf(line, body),
      ),
  },
  { name: 'among the text', holds: (line, _, { body }) => body.text.has(line.index) },
  { name: 'a standfirst tells more', holds: isAboveTelling },
  { name: 'below a line that tells as well', holds: isBelowTelling },
  { name: 'a question', holds: ({ text }) => /[?？]["”’]?$/u.test(text) },
  { name: 'ends with a colon', holds: ({ text }) => /[:：]$/u.test(text) },
  {
    name: 'in capitals',
    holds: ({ text, words }) => words > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
  },
  { name: 'item of a menu', holds: isAmongShort },
  { name: 'begins small', holds: ({ text }) => /^\p{Ll}/u.test(text) },
]

/** How many of a line's content words are among those of its report, 0..1. */
export function shareOfWords(words: ReadonlySet<string>, vocabulary: ReadonlySet<string>): number {
  let told = 0
  for (const word of words) if (vocabulary.has(word)) told++
  return Math.min(1, told / Math.max(3, Math.min(words.size, 12)))
}

function shareInBody(_: Line, at: number, { shares }: HeadlineContext): number {
  return shares[at] ?? 0
}

/** A headline stands above who wrote it: below the byline of a line that tells as well stand captions and places. */
function isBelowByline(_: Line, at: number, context: HeadlineContext): boolean {
  const { above, heads } = context
  return [1, 2, 3, 4, 5, 6].some((step) => {
    const byline = above[at - step]
    if (!byline || heads[at - step] !== 1 || readByline(byline.text) === null) return false
    return [1, 2, 3, 4].some((up) => tellsWell(at - step - up, context))
  })
}

function tellsWell(at: number, context: HeadlineContext): boolean {
  const line = context.above[at]
  return line !== undefined && line.words >= 4 && shareInBody(line, at, context) >= 0.4
}

/** Pages say their headline again: in a trail of links, in a share button, under a gallery. */
function isSaidAgain({ text, index }: Line, _: number, { page }: HeadlineContext): number {
  if (text.length <= 20) return 0
  const others = page.filter((other) => other.index !== index && other.text.includes(text))
  if (others.some((other) => isCutShort(text, other.text))) return 0
  if (others.some((other) => isPageTitle(other.text, text))) return 2
  return others.some((other) => other.text !== text) ? 1 : Math.min(others.length, 1) * 0.8
}

/** A trail of links may show the beginning of a headline that goes on without a sign. */
function isCutShort(text: string, other: string): boolean {
  return other.startsWith(text) && /^ \p{Ll}/u.test(other.slice(text.length))
}

/**
 * The title of a page is its headline and the name of its site: `Headline | Site`, `Headline - Section - Site`. A colon or a dash right
 * behind a word goes on with a headline.
 */
function isPageTitle(title: string, headline: string): boolean {
  return (
    title.startsWith(headline) &&
    /^(?:\s*[|·•»<]|\s+[–—:-])\s*\p{L}.{1,60}$/u.test(title.slice(headline.length))
  )
}

/** Whether a line is the page's title of another one above the text. */
export function isTitleOfPage({ text, index }: Line, above: readonly Line[]): boolean {
  return above.some((other) => other.index !== index && other.words > 2 && isPageTitle(text, other.text))
}

/** A standfirst shares as much with the body as the headline above it does. */
function isBelowTelling(line: Line, at: number, context: HeadlineContext): boolean {
  return [1, 2, 3].some((step) => tellsWell(at - step, context)) && shareInBody(line, at, context) > 0
}

function isAboveTelling(_: Line, at: number, context: HeadlineContext): boolean {
  const below = context.above[at + 1]
  return below !== undefined && below.words >= 8 && shareInBody(below, at + 1, context) >= 0.4
}

/** Entries of a menu stand among others, as short as they are. */
function isAmongShort(line: Line, at: number, { above }: HeadlineContext): boolean {
  const near = [at - 2, at - 1, at + 1, at + 2].map((place) => above[place])
  return (
    line.words <= 6 && near.every((other) => other !== undefined && other.words <= 6 && !other.endsSentence)
  )
}

function kindOf({ index }: Line, body: Body): string {
  return body.kinds[index]?.name ?? ''
}

/** How many lines stand between it and the next line of text, as a logarithm. */
function distanceToText(line: Line, at: number, { above, body }: HeadlineContext): number {
  const next = above.findIndex(({ index }) => index > line.index && body.text.has(index))
  return Math.log2((next < 0 ? above.length : next) - at)
}

/** `News / Asia / Bridge opens`, `BlogBridge opens`: a trail, or what it is glued to, before the headline itself. */
function endsWithOther({ text, index }: Line, _: number, { above }: HeadlineContext): boolean {
  return above.some(
    (other) =>
      other.index !== index &&
      other.words >= 4 &&
      text.length > other.text.length &&
      text.endsWith(other.text),
  )
}
