import { functionWords } from '../../text/function-words.ts'
import { words } from '../../text/words.ts'
import { readBareNames, readByline } from './byline.ts'
import type { Body } from './find-body.ts'
import type { Line } from './line.ts'
import { findLexiconKinds } from './line-roles/lexicon.ts'
import { readMetaLine } from './meta-line.ts'

interface Context {
  /** The lines above the body that hold text, nearest last. */
  above: readonly Line[]
  page: readonly Line[]
  /** How often each content word stands in the body's first paragraphs. */
  vocabulary: ReadonlySet<string>
  language: string | null
}

/** The line above the body that reads most like its headline: the sum of what each rule gives it decides. */
export function findHeadline(lines: readonly Line[], body: Body, language: string | null): number | null {
  const context = describe(lines, body, language)
  const { above } = context
  const scores = above.map((line, at) => (couldBe(line, language) ? scoreLine(line, at, context) : -Infinity))
  const settled = scores.map((score, at) => score - penaltyBelowBetter(scores, at, context))
  const best = settled.indexOf(Math.max(...settled))
  const line = above[best]
  return line && (settled[best] ?? -Infinity) > -Infinity ? line.number - 1 : null
}

function describe(lines: readonly Line[], body: Body, language: string | null): Context {
  const filled = (from: number, to: number) => lines.slice(from, to).filter(({ text }) => text !== '')
  const vocabulary = contentWords(filled(body.first, body.last + 1).slice(0, 15), language)
  return { above: filled(0, body.first).slice(-400), page: lines.slice(0, 2000), vocabulary, language }
}

function couldBe(line: Line, language: string | null): boolean {
  if (line.words < 2 || line.words > 35 || line.text.length > 250) return false
  if (line.language !== null && language !== null && line.language !== language) return false
  return !/^(?:©|https?:)/u.test(line.text) && readByline(line.text) === null
}

interface HeadlineRule {
  name: string
  weight: number
  /** How far the rule holds, mostly 0..1. */
  holds(line: Line, at: number, context: Context): number | boolean
}

/** Weights: a softmax over the lines above the body, fitted on labelled pages and rounded (docs/decisions/0002). */
const headlineRules: readonly HeadlineRule[] = [
  { name: 'tells what the report tells', weight: 2.6, holds: shareInBody },
  { name: 'one or two words', weight: -1.4, holds: (line) => line.words < 3 },
  { name: 'three words', weight: -0.9, holds: (line) => line.words === 3 },
  { name: 'four words', weight: -0.25, holds: (line) => line.words === 4 },
  {
    name: 'counts something',
    weight: -1,
    holds: ({ text }) => (text.match(/:\s?\d+(?!\d*:)/gu)?.length ?? 0) > 1,
  },
  { name: 'very long', weight: -0.4, holds: (line) => line.words > 20 },
  {
    name: 'ends with a full stop',
    weight: -1.6,
    holds: ({ text }) => /[.。]["”’]?$/u.test(text) && !/\.\.\.$/u.test(text),
  },
  { name: 'ends with dots', weight: -0.8, holds: ({ text }) => /(?:\.\.\.|…)\P{L}*$/u.test(text) },
  { name: 'begins small', weight: -0.8, holds: ({ text }) => /^\p{Ll}/u.test(text) },
  { name: 'ends with a colon', weight: -0.7, holds: ({ text }) => text.endsWith(':') },
  { name: 'trail of links', weight: -1.3, holds: ({ text }) => /[›»«>|•·]/u.test(text) },
  { name: 'words of page furniture', weight: -1, holds: ({ text }) => findLexiconKinds(text).length },
  { name: 'dated', weight: -1.3, holds: ({ text }) => readMetaLine(text) !== null },
  {
    name: 'byline or date right below',
    weight: 1.4,
    holds: (_, at, { above }) =>
      Math.max(
        0,
        ...above.slice(at + 1, at + 5).map((line, step) => speaksOfAuthorOrDay(line) * (step > 1 ? 0.6 : 1)),
      ),
  },
  { name: 'names a video', weight: -1, holds: isBelowPlayer },
  { name: 'page title of another line', weight: -1.5, holds: isTitleOfPage },
  { name: 'said again', weight: 0.6, holds: isSaidAgain },
  { name: 'far from the body', weight: -0.13, holds: (_, at, { above }) => Math.log2(above.length - at) },
]

function shareInBody(line: Line, _: number, { vocabulary, language }: Context): number {
  const own = [...contentWords([line], language)]
  return own.filter((word) => vocabulary.has(word)).length / Math.max(own.length, 3)
}

/** A byline or a whole date says much, a bare name or a month less. */
function speaksOfAuthorOrDay({ text }: Line): number {
  if (readByline(text) !== null) return 1
  const meta = readMetaLine(text)
  if (meta !== null) return meta.dates.some(({ readings: [date] }) => date.day !== null) ? 1 : 0.4
  return readBareNames(text) === null ? 0 : 0.6
}

const player =
  /^(?:(?:watch|listen|play|video|audio|live|now playing)(?!\p{Ll})|.{0,8}\d{1,2}:\d\d(?!\d)).{0,16}$/iu

/** What stands below `VIDEO 3:49` names that video. */
function isBelowPlayer(_: Line, at: number, { above }: Context): boolean {
  return player.test(above[at - 1]?.text ?? '') && readMetaLine(above[at - 1]?.text ?? '') === null
}

/** Pages say their headline again: in a trail of links, in a share button, under a gallery. */
function isSaidAgain({ text, number }: Line, _: number, { page }: Context): number {
  if (text.length <= 20) return 0
  const others = page.filter((other) => other.number !== number && other.text.includes(text))
  if (others.some((other) => isPageTitle(other.text, text))) return 2
  return others.some((other) => other.text !== text) ? 1 : Math.min(others.length, 1) * 0.8
}

/** The title of a page is its headline and the name of its site: `Headline | Site`, `Headline - Section - Site`. */
function isPageTitle(title: string, headline: string): boolean {
  return title.startsWith(headline) && /^\s*[|–—\-:·•»<]\s*\p{L}.{1,60}$/u.test(title.slice(headline.length))
}

function isTitleOfPage({ text, number }: Line, _: number, { above }: Context): boolean {
  return above.some((other) => other.number !== number && other.words > 2 && isPageTitle(text, other.text))
}

function scoreLine(line: Line, at: number, context: Context): number {
  return headlineRules.reduce((sum, { weight, holds }) => sum + weight * Number(holds(line, at, context)), 0)
}

/** A standfirst shares as much with the body as the headline above it does. */
function penaltyBelowBetter(scores: readonly number[], at: number, { above }: Context): number {
  const own = scores[at] ?? 0
  const isBelowBetter = [1, 2, 3, 4].some((step) => {
    const score = scores[at - step] ?? -Infinity
    return score > 1.2 && score > own - 0.8 && (above[at - step]?.words ?? 0) >= 5
  })
  return isBelowBetter ? 0.8 : 0
}

function contentWords(lines: readonly Line[], language: string | null): Set<string> {
  const common = functionWords.get(language ?? '') ?? new Set()
  const all = lines.flatMap(({ text }) => tokens(text.slice(0, 1500)))
  return new Set(all.filter((word) => !common.has(word)))
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu

/** Words in lower case; pairs of neighbouring characters where a script sets no spaces. */
function tokens(text: string): string[] {
  const runs = text.match(unspaced)
  if (!runs) return words(text).map((word) => word.text.toLowerCase().replace(/['’]s$/u, ''))
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))
}
