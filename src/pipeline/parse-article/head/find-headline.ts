import type { Body } from '../body/body.ts'
import { isCreditAlone } from '../body/captions.ts'
import { announcesName } from '../byline/beside-names.ts'
import { readBareNames, readByline } from '../byline/byline.ts'
import { contentWords } from '../lines/content-words.ts'
import { type Line, speaksOther } from '../lines/line.ts'
import { isAgeAlone } from '../lines/relative-time.ts'
import { plainWords } from '../lines/same-words.ts'
import { type HeadlineContext, headlineRules, isTitleOfPage, shareOfWords } from './headline-rules.ts'
import weights from './headline-weights.json' with { type: 'json' }
import { readMetaLine } from './meta-line.ts'
import { isNewspaper } from './read-masthead.ts'

/**
 * The candidate line with the highest score, a linear model over named rules; null where none reaches the threshold.
 */
export function findHeadline(lines: readonly Line[], body: Body, language: string | null): number | null {
  const { context, candidates } = headlineCandidates(lines, body, language)
  const scores = candidates.map((at) => scoreLine(context.above[at] as Line, at, context))
  const best = scores.indexOf(Math.max(...scores))
  const at = candidates[best] ?? -1
  const line = context.above[at]
  if (!line || (scores[best] ?? -Infinity) <= least) return null
  return withItsMarks(line, [context.above[at - 1], context.above[at + 1]]).index
}

/** A page may say its headline twice on end, once without its marks: `Harbour – First boat arrives`, `Harbour First boat arrives`. */
function withItsMarks(line: Line, beside: readonly (Line | undefined)[]): Line {
  const same = beside.find((other) => other && plainWords(other.text) === plainWords(line.text))
  return same && same.text.length > line.text.length && same.text[0] === line.text[0] ? same : line
}

/** What scores less reads like no headline; the page states none. */
const least = -1

/** The lines that may be the headline, as places in what the rules are asked about. */
export function headlineCandidates(
  lines: readonly Line[],
  body: Body,
  language: string | null,
): { context: HeadlineContext; candidates: number[] } {
  const filled = lines.filter(({ text }) => text !== '')
  const end = endOfHead(lines, body)
  const above = filled.filter(({ index }) => index < end).slice(-400)
  const vocabulary = contentWords(
    filled.filter(({ index }) => index >= body.first && index <= body.last).slice(0, 15),
    language,
  )
  const context = {
    above,
    heads: above.map(speaksOfAuthorOrDay),
    page: atMostTwice(lines.slice(0, 2000)),
    vocabulary,
    shares: above.map((line) => shareOfWords(contentWords([line], language), vocabulary)),
    language,
    body,
  }
  const candidates = above.flatMap((line, at) =>
    !(at === 0 && isNewspaper(filled.slice(0, 2))) &&
    couldBe(line) &&
    !isForeign(line, context) &&
    !announcesName(above[at - 1]?.text ?? '') &&
    !isTitleOfPage(line, above) &&
    (!body.text.has(line.index) || opensLikeTitle(line))
      ? [at]
      : [],
  )
  return { context, candidates }
}

/** So much of the text may stand above its headline: what a picture says, a sentence of another report. */
const mostAbove = 0.15
/** A caption or two, however short the text is. */
const mostWords = 50

/** Where the headline must have come: at the first line of text, or some lines on where these are little of the whole. */
function endOfHead(lines: readonly Line[], { text, first }: Body): number {
  const told = [...text].map((index) => lines[index] as Line)
  const all = told.reduce((sum, { words }) => sum + words, 0)
  let passed = 0
  const end = told.find(({ words }) => {
    passed += words
    return passed > Math.max(all * mostAbove, mostWords)
  })
  return Math.max(first, end?.index ?? first)
}

function opensLikeTitle({ words, endsSentence, text }: Line): boolean {
  return words <= 25 && (!endsSentence || /[?!'"’”»]$/u.test(text))
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

/** A line in another language than its report; of a title, which has few small words, only where it has none of its words either. */
function isForeign(line: Line, { language, vocabulary }: HeadlineContext): boolean {
  if (!speaksOther(line, language)) return false
  return [...contentWords([line], language)].filter((word) => vocabulary.has(word)).length < 2
}

function couldBe(line: Line): boolean {
  if (line.words < 2 || line.words > 35 || line.text.length > 250) return false
  if (/^[-–•*·▪◦‣]\s|(?:\s[>›»|•·]\s.*){2}/u.test(line.text) || isCreditAlone(line)) return false
  if (readMetaLine(line.text)?.rest === '') return false
  return !/^(?:©|https?:|Reporting (?:from|in) )/u.test(line.text) && readByline(line.text) === null
}

/** A byline or a whole date says much; a bare name, a month, or an age, which lists have as well, less. */
function speaksOfAuthorOrDay({ text }: Line): number {
  if (readByline(text) !== null) return 1
  const meta = readMetaLine(text)
  if (meta !== null) return meta.dates.some(({ readings: [date] }) => date.day !== null) ? 1 : 0.4
  return readBareNames(text) === null && !isAgeAlone(text) ? 0 : 0.6
}

/**
 * The weight of a rule: a softmax over the candidate lines of a page, fitted on labelled pages (`npm run fit-lines`).
 */
function weightOf(rule: string): number {
  return (weights as Record<string, number>)[rule] ?? 0
}

function scoreLine(line: Line, at: number, context: HeadlineContext): number {
  return headlineRules.reduce(
    (sum, { name, holds }) => sum + weightOf(name) * Number(holds(line, at, context)),
    0,
  )
}
