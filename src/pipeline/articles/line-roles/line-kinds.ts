import { captionCredit, namesPositions } from '../captions.ts'
import type { Line } from '../line.ts'
import { readMetaLine } from '../meta-line.ts'
import { isCommentHeading, isEndMarker, isInterruption, isListHeading } from './headings.ts'
import { isAppeal, isHouseRule } from './house-rules.ts'
import { isFurniture } from './lexicon.ts'

/** What a rule may ask beside the line itself. */
export interface Page {
  language: string | null
  /** Whether the same text stands on another line of the dump. */
  isRepeated(line: Line): boolean
  /** Whether a line above says the same. */
  isSaidBefore(line: Line): boolean
}

export interface LineKind {
  name: string
  /** Why such a line is left out, in words for the reader. */
  reason: string
  fits(line: Line, page: Page): boolean
  /** What the line adds to the stretch that holds it: prose by the word (at most 30 words), any other line at once. */
  weight: number
  by: 'word' | 'line'
  /** Whether a line of this kind, inside the body, is part of the report's text. */
  isText: boolean
}

/**
 * What a line is by its own looks; the first rule that fits decides. Weights were chosen on labelled pages of many
 * sites (docs/decisions/0002-line-roles.md); halving or doubling any but those of prose and
 * repeated lines moves F1 by less than a point.
 */
export const lineKinds: readonly LineKind[] = [
  {
    name: 'interruption',
    reason: 'advertisement or a link inside the text',
    fits: isInterruption,
    weight: -2,
    by: 'line',
    isText: false,
  },
  {
    name: 'comments',
    reason: 'heading of readers’ comments',
    fits: isCommentHeading,
    weight: -50,
    by: 'line',
    isText: false,
  },
  {
    name: 'list heading',
    reason: 'heading of a list of other reports',
    fits: isListHeading,
    weight: -30,
    by: 'line',
    isText: false,
  },
  {
    name: 'end marker',
    reason: 'label of the page',
    fits: isEndMarker,
    weight: -50,
    by: 'line',
    isText: false,
  },
  {
    name: 'list item',
    reason: 'item of a list outside the report',
    fits: isListItem,
    weight: -3,
    by: 'line',
    isText: true,
  },
  {
    name: 'another language',
    reason: 'in another language than the report',
    fits: speaksOther,
    weight: -12,
    by: 'line',
    isText: false,
  },
  {
    name: 'house rules',
    reason: 'copyright or house rules',
    fits: (line) => isLong(line) && isHouseRule(line),
    weight: -1,
    by: 'word',
    isText: false,
  },
  { name: 'caption', reason: 'caption', fits: isCaptionLike, weight: -6, by: 'line', isText: false },
  {
    name: 'appeal',
    reason: 'speaks to the reader of the page',
    fits: (line) => isLong(line) && line.words < 40 && isAppeal(line),
    weight: -0.5,
    by: 'word',
    isText: false,
  },
  {
    name: 'sentence said before',
    reason: 'said before',
    fits: (line, page) => isSentence(line) && page.isSaidBefore(line),
    weight: 0,
    by: 'line',
    isText: false,
  },
  { name: 'prose', reason: 'text outside the report', fits: isSentence, weight: 1, by: 'word', isText: true },
  { name: 'shouted', reason: 'link in capitals', fits: isShouted, weight: -10, by: 'line', isText: false },
  {
    name: 'long open line',
    reason: 'text outside the report',
    fits: (line) => line.words >= 20,
    weight: 0.3,
    by: 'word',
    isText: true,
  },
  {
    name: 'furniture',
    reason: 'links and buttons of the page',
    fits: isFurniture,
    weight: -24,
    by: 'line',
    isText: false,
  },
  {
    name: 'dated',
    reason: 'date of something else',
    fits: (line) => isDated(line),
    weight: -16,
    by: 'line',
    isText: false,
  },
  {
    name: 'short sentence',
    reason: 'short line outside the report',
    fits: ({ endsSentence }) => endsSentence,
    weight: -4,
    by: 'line',
    isText: true,
  },
  {
    name: 'repeated',
    reason: 'stands on the page more than once',
    fits: (line, page) => page.isRepeated(line),
    weight: -16,
    by: 'line',
    isText: false,
  },
  {
    name: 'title',
    reason: 'short line outside the report',
    fits: ({ words }) => words >= 5,
    weight: -10,
    by: 'line',
    isText: true,
  },
  { name: 'label', reason: 'label or menu entry', fits: () => true, weight: -10, by: 'line', isText: true },
]

const ago = /(?<!\p{L})(?:\d+ \p{L}+ ago|vor \d+ \p{L}+|hace \d+ \p{L}+|il y a \d+ \p{L}+)(?!\p{L})/iu

/** A date with little beside it; a title that cites a dated report is none. */
function isDated({ text, words }: Line): boolean {
  return (words < 14 && readMetaLine(text) !== null) || ago.test(text)
}

function isSentence({ endsSentence, words }: Line): boolean {
  return endsSentence && words >= 8
}

function speaksOther({ language }: Line, page: Page): boolean {
  return language !== null && page.language !== null && language !== page.language
}

function isCaptionLike({ text }: Line): boolean {
  return captionCredit(text) !== null || namesPositions(text)
}

function isLong({ words }: Line): boolean {
  return words >= 6
}

/** A link that shouts; a subheading in capitals is shorter. */
function isShouted({ text, words, endsSentence }: Line): boolean {
  if (words < 6 || endsSentence || text !== text.toUpperCase()) return false
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}

/** An item with its bullet or number, or the line that announces a list. */
function isListItem({ text, words, endsSentence }: Line): boolean {
  if (endsSentence && words >= 8) return false
  return /^(?:[-–•*·▪◦‣]|\d{1,2}[.)])\s/u.test(text) || (words >= 5 && words <= 30 && text.endsWith(':'))
}
