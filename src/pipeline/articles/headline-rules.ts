import { contentWords } from './content-words.ts'
import type { Line } from './line.ts'
import { findLexiconKinds } from './line-roles/lexicon.ts'
import { isPlayerLabel } from './line-roles/player-label.ts'
import { readMetaLine } from './meta-line.ts'

/** What stands around a line that may be the headline. */
export interface HeadlineContext {
  /** The lines above the body that hold text, nearest last. */
  above: readonly Line[]
  /** How much each of them speaks of an author or a day. */
  heads: readonly number[]
  page: readonly Line[]
  /** How often each content word stands in the body's first paragraphs. */
  vocabulary: ReadonlySet<string>
  language: string | null
}

interface HeadlineRule {
  name: string
  weight: number
  /** How far the rule holds, mostly 0..1. */
  holds(line: Line, at: number, context: HeadlineContext): number | boolean
}

/** Weights: a softmax over the lines above the body, fitted on labelled pages and rounded (docs/decisions/0002). */
export const headlineRules: readonly HeadlineRule[] = [
  { name: 'tells what the report tells', weight: 2.6, holds: shareInBody },
  { name: 'one or two words', weight: -1.4, holds: (line) => line.words < 3 },
  { name: 'three words', weight: -0.9, holds: (line) => line.words === 3 },
  { name: 'four words', weight: -0.25, holds: (line) => line.words === 4 },
  { name: 'very long', weight: -0.4, holds: (line) => line.words > 20 },
  {
    name: 'ends with a full stop',
    weight: -1.6,
    holds: ({ text }) => /[.。]["”’]?$/u.test(text) && !/\.\.\.$/u.test(text),
  },
  { name: 'trail of links', weight: -1.3, holds: ({ text }) => /[›»«>|•·]/u.test(text) },
  { name: 'words of page furniture', weight: -1, holds: ({ text }) => findLexiconKinds(text).length },
  { name: 'dated', weight: -1.3, holds: ({ text }) => readMetaLine(text) !== null },
  {
    name: 'byline or date right below',
    weight: 1.4,
    holds: (_, at, { heads }) =>
      Math.max(0, ...heads.slice(at + 1, at + 5).map((speaks, step) => speaks * (step > 1 ? 0.6 : 1))),
  },
  { name: 'names a video', weight: -1, holds: isBelowPlayer },
  { name: 'page title of another line', weight: -1.5, holds: isTitleOfPage },
  { name: 'said again', weight: 0.6, holds: isSaidAgain },
  { name: 'far from the body', weight: -0.13, holds: (_, at, { above }) => Math.log2(above.length - at) },
]

function shareInBody(line: Line, _: number, { vocabulary, language }: HeadlineContext): number {
  const own = [...contentWords([line], language)]
  return own.filter((word) => vocabulary.has(word)).length / Math.max(own.length, 3)
}

function isBelowPlayer(_: Line, at: number, { above }: HeadlineContext): boolean {
  return isPlayerLabel(above[at - 1]?.text ?? '')
}

/** Pages say their headline again: in a trail of links, in a share button, under a gallery. */
function isSaidAgain({ text, number }: Line, _: number, { page }: HeadlineContext): number {
  if (text.length <= 20) return 0
  const others = page.filter((other) => other.number !== number && other.text.includes(text))
  if (others.some((other) => isPageTitle(other.text, text))) return 2
  return others.some((other) => other.text !== text) ? 1 : Math.min(others.length, 1) * 0.8
}

/** The title of a page is its headline and the name of its site: `Headline | Site`, `Headline - Section - Site`. */
function isPageTitle(title: string, headline: string): boolean {
  return title.startsWith(headline) && /^\s*[|–—\-:·•»<]\s*\p{L}.{1,60}$/u.test(title.slice(headline.length))
}

function isTitleOfPage({ text, number }: Line, _: number, { above }: HeadlineContext): boolean {
  return above.some((other) => other.number !== number && other.words > 2 && isPageTitle(text, other.text))
}
