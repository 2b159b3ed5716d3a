import type { StoryFile, StoryReport } from '../../../bundle/format/story-file.ts'
import { wordTexts } from '../../../language/words/words.ts'
import { at } from '../../../news/at.ts'
import type { Passage } from '../../../news/event/fact.ts'

type Place = Passage[number]
type Stretch = readonly [start: number, end: number]

/** How much of a report stands in others too, and where. */
export interface Shares {
  /** Words that stand in others too, of all that are compared. */
  words: number
  all: number
  /** Stretches of it, in letters from its beginning, and how many letters there are. */
  parts: readonly Stretch[]
  length: number
  /** Places of the listed sentences of which nothing stands in others. */
  own: readonly number[]
}

/** What each report of a story shares with others, by its place. */
export function sharesOf({ reports, boards: { shared } }: StoryFile): Shares[] {
  return reports.map(({ sentences }, report) => {
    const places = shared.flat().filter((place) => place.report === report)
    const starts = startsOf(sentences)
    const letterAt = ([sentence, letter]: Place['from']) => at(starts, sentence) + letter
    const parts = merged(places.map(({ from, to }) => [letterAt(from), letterAt(to)]))
    const whole = sentences.map(({ text }) => text).join(' ')
    return {
      words: parts.reduce((sum, [start, end]) => sum + wordTexts(whole.slice(start, end)).length, 0),
      all: wordTexts(whole).length,
      parts,
      length: whole.length,
      own: sentences.flatMap((_, sentence) =>
        places.some(({ from, to }) => from[0] <= sentence && sentence <= to[0]) ? [] : [sentence],
      ),
    }
  })
}

function startsOf(sentences: StoryReport['sentences']): number[] {
  let next = 0
  return sentences.map(({ text }) => {
    next += text.length + 1
    return next - text.length - 1
  })
}

/** Stretches in their order, those that overlap as one. */
function merged(stretches: Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const [start, end] of stretches.sort((x, y) => x[0] - y[0])) {
    const last = found.at(-1)
    if (last && start <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], end)]
    else found.push([start, end])
  }
  return found
}

/** The words of a stretch of a report, to the letter, sentence by sentence. */
export function textsOf({ sentences }: StoryReport, { from, to }: Place): string[] {
  return sentences
    .slice(from[0], to[0] + 1)
    .map(({ text }, n) => text.slice(n === 0 ? from[1] : 0, from[0] + n === to[0] ? to[1] : undefined))
}

/** Of two reports with other headlines so much is the same text. */
const nearlyAll = 0.8

/** Every two reports of which nearly all is the same text, under different headlines. */
export function sameUnderOtherHeadline(
  { reports, boards: { shared } }: StoryFile,
  shares: readonly Shares[],
): [number, number][] {
  const common = (a: number, b: number, of: number) =>
    shared
      .filter((places) => [a, b].every((one) => places.some(({ report }) => report === one)))
      .reduce((sum, places) => sum + (places.find(({ report }) => report === of)?.words ?? 0), 0)
  const allOf = (report: number) => shares[report]?.all ?? 0
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  return reports.flatMap((one, a) =>
    reports.flatMap((other, b): [number, number][] => {
      if (b <= a || plain(one.headline.text) === plain(other.headline.text)) return []
      const most = common(a, b, a) >= nearlyAll * allOf(a) && common(a, b, b) >= nearlyAll * allOf(b)
      return most ? [[a, b]] : []
    }),
  )
}
