import { at } from '../../news/at.ts'
import type { Report } from '../../news/report/report.ts'
import { type ReportText, sentenceStarts, type TextUnit } from '../../news/report/report-text.ts'
import type { Stretch } from '../../news/report/text-anchor.ts'

/** The headline, standfirst, block or caption in which a place of the text stands. */
export const unitAt = ({ units }: ReportText, at: number): TextUnit | null =>
  units.findLast(({ start }) => start <= at) ?? null

/** From the beginning of the first sentence that words stand in to the end of the last; without sentences the words alone. */
export function sentencesAround(
  { article, sentences }: Report,
  whole: ReportText,
  { start, end }: Stretch,
): Stretch {
  const starts = sentenceStarts(whole, article.body, sentences)
  const touched = sentences.flatMap(({ text }, number) => {
    const from = at(starts, number)
    return from < end && start < from + text.length ? [{ start: from, end: from + text.length }] : []
  })
  return {
    start: Math.min(start, ...touched.map((one) => one.start)),
    end: Math.max(end, ...touched.map((one) => one.end)),
  }
}
