import { readBareNames, readByline } from './byline.ts'
import { contentWords } from './content-words.ts'
import type { Body } from './body/body.ts'
import { type HeadlineContext, headlineRules } from './headline-rules.ts'
import type { Line } from './line.ts'
import { isAgeAlone } from './line-roles/relative-time.ts'
import { readMetaLine } from './meta-line.ts'

/** The line above the body that reads most like its headline: the sum of what each rule gives it decides. */
export function findHeadline(lines: readonly Line[], body: Body, language: string | null): number | null {
  const context = describe(lines, body, language)
  const { above } = context
  const scores = above.map((line, at) => (couldBe(line, language) ? scoreLine(line, at, context) : -Infinity))
  const settled = scores.map((score, at) => score - penaltyBelowBetter(scores, at, context))
  const best = settled.indexOf(Math.max(...settled))
  const line = above[best]
  return line && (settled[best] ?? -Infinity) > -Infinity ? line.index : null
}

function describe(lines: readonly Line[], body: Body, language: string | null): HeadlineContext {
  const filled = (from: number, to: number) => lines.slice(from, to).filter(({ text }) => text !== '')
  const vocabulary = contentWords(filled(body.first, body.last + 1).slice(0, 15), language)
  const above = filled(0, body.first).slice(-400)
  return {
    above,
    heads: above.map(speaksOfAuthorOrDay),
    page: atMostTwice(lines.slice(0, 2000)),
    vocabulary,
    language,
  }
}

/** A line that a page says again and again is told by two of them. */
function atMostTwice(lines: readonly Line[]): Line[] {
  const times = new Map<string, number>()
  return lines.filter(({ text }) => {
    const before = times.get(text) ?? 0
    times.set(text, before + 1)
    return before < 2
  })
}

function couldBe(line: Line, language: string | null): boolean {
  if (line.words < 2 || line.words > 35 || line.text.length > 250) return false
  if (line.language !== null && language !== null && line.language !== language) return false
  return !/^(?:©|https?:|Reporting (?:from|in) )/u.test(line.text) && readByline(line.text) === null
}

/** A byline or a whole date says much; a bare name, a month, or an age, which lists have as well, less. */
function speaksOfAuthorOrDay({ text }: Line): number {
  if (readByline(text) !== null) return 1
  const meta = readMetaLine(text)
  if (meta !== null) return meta.dates.some(({ readings: [date] }) => date.day !== null) ? 1 : 0.4
  return readBareNames(text) === null && !isAgeAlone(text) ? 0 : 0.6
}

function scoreLine(line: Line, at: number, context: HeadlineContext): number {
  return headlineRules.reduce((sum, { weight, holds }) => sum + weight * Number(holds(line, at, context)), 0)
}

/** A standfirst shares as much with the body as the headline above it does. */
function penaltyBelowBetter(scores: readonly number[], at: number, { above }: HeadlineContext): number {
  const own = scores[at] ?? 0
  const isBelowBetter = [1, 2, 3, 4].some((step) => {
    const score = scores[at - step] ?? -Infinity
    return score > 1.2 && score > own - 0.8 && (above[at - step]?.words ?? 0) >= 5
  })
  return isBelowBetter ? 0.8 : 0
}
