import { withoutDisorder } from '../../../language/sentences/invisible-characters.ts'
import type { PageEvidence } from '../../../news/page/page-evidence.ts'
import { heaviestBody } from '../../../pipeline/parse-article/body/heaviest-body.ts'
import { lineFeatures, type PageFeatures } from '../../../pipeline/parse-article/body/line-features.ts'
import {
  chancesOf,
  enough,
  type LineModel,
  mayBeBelow,
  namesAt,
  type Place,
  places,
} from '../../../pipeline/parse-article/body/line-model.ts'
import { readingLanguages } from '../../../pipeline/parse-article/fields/reading-languages.ts'
import { readMetaLine } from '../../../pipeline/parse-article/head/meta-line.ts'
import { kindsOfLines } from '../../../pipeline/parse-article/lines/kinds-of-lines.ts'
import { type Line, readLines, splitLines } from '../../../pipeline/parse-article/lines/line.ts'
import type { LabelledPage } from './fit-chain.ts'
import { labelLines } from './label-lines.ts'

/** A page with its gold text. */
export interface Dump {
  source: string
  /** Pages of one site are left out together. */
  site: string
  text: string
  gold: string
  headline: string | null
  /** What its tags say, of a page that has some. */
  page?: PageEvidence
  /** Numbers of the lines that are text, where they are known. */
  kept?: ReadonlySet<number>
}

export interface Page {
  dump: Dump
  lines: Line[]
  seen: PageFeatures
  labelled: LabelledPage
}

/** Pages of so many lines count whole; the more lines, the more they say the same again. */
const ordinary = 60
/**
 * News is what the reader is for; other articles teach the shapes of lists and sections, the few cases other languages. The many pages
 * of 2007 are alike.
 */
const weights: Record<string, number> = { wcxb: 1, 'wcxb html': 1, cases: 12, 'l3s-gn1': 1 }
const weightOfNews = 2

/** What holds for each line of a page and, by its gold text, where it stands. */
export function pageOf(dump: Dump): Page {
  const all = readLines(splitLines(withoutDisorder(dump.text), 20_000))
  const language = readingLanguages(all)[0] ?? null
  const kinds = kindsOfLines(all, language)
  const lines = all.filter(({ text }) => text !== '')
  const seen = lineFeatures(lines, {
    kinds,
    language,
    page: dump.page ?? null,
    heaviest: heaviestBody(all, kinds),
  })
  const isText = labelsOf(lines, dump)
  const headline = headlineOf(lines, isText, dump)
  const states = statesOf(isText, headline)
  const ends = lines.map((_, at) => mayBeBelow(seen, at))
  const size = Math.min(1, Math.sqrt(ordinary / lines.length))
  const isSound = isText.includes(true) && states.every((state, at) => ends[at] || places[state] !== 'below')
  const weight = isSound ? size * (weights[dump.source] ?? weightOfNews) : 0
  const features = lines.map((_, at) => namesAt(seen, at))
  return { dump, lines, seen, labelled: { features, states, mayBeBelow: ends, weight } }
}

/** The lines that a model tells as text. */
export function textOf({ lines, seen }: Page, model: LineModel): string {
  const chances = chancesOf(seen, model)
  return lines.flatMap(({ text }, at) => ((chances[at]?.text ?? 0) >= enough ? [text] : [])).join('\n')
}

function labelsOf(lines: readonly Line[], { gold, headline, kept }: Dump): boolean[] {
  // A line that holds its day and a sentence is two: the day is no text.
  if (kept)
    return lines.map(
      ({ numbers, text }) => numbers.some((number) => kept.has(number)) && readMetaLine(text)?.rest !== '',
    )
  const labels = labelLines(
    lines.map(({ text }) => text),
    gold,
  )
  const first = labels.indexOf(true)
  // Some gold texts begin with the headline, which has a field of its own.
  return labels.map(
    (is, at) =>
      is && !(at === first && headline !== null && plain(lines[at]?.text ?? '') === plain(headline)),
  )
}

/** The line of the headline that stands nearest above the text; -1 where none does. */
function headlineOf(lines: readonly Line[], isText: readonly boolean[], { headline }: Dump): number {
  if (headline === null) return -1
  const first = isText.indexOf(true)
  return lines.findLastIndex(({ text }, at) => (first < 0 || at < first) && plain(text) === plain(headline))
}

/** A line's words as headlines are compared: typographic quotation marks, spaces and capitals make no difference. */
export function plain(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim().toLowerCase()
}

function statesOf(isText: readonly boolean[], headline: number): number[] {
  const [first, last] = [isText.indexOf(true), isText.lastIndexOf(true)]
  const placeOf = (is: boolean, at: number): Place => {
    if (is) return 'text'
    if (at === headline) return 'headline'
    if (first < 0 || at < first) return headline < 0 || at < headline ? 'above' : 'head'
    return at > last ? 'below' : 'between'
  }
  return isText.map((is, at) => places.indexOf(placeOf(is, at)))
}
