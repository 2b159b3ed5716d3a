import { comparisonWords } from '#texts/comparison/comparison.ts'
import { relationWords } from '#texts/comparison/relations.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Row } from '../model/rows/row.ts'
import { useCompared } from './compared-context.ts'

/** Says in words where sentences stand and what a row is. */
export function usePlaces() {
  const words = useWords(comparisonWords)
  const relations = useWords(relationWords)
  const { reports, names } = useCompared()
  const place = (side: Side, sentence: number, numbered = words.paragraphInWords): string => {
    const { unit = 'subheading', paragraph = null } = reports[side].sentences[sentence] ?? {}
    return unit !== 'paragraph' ? words[unit] : paragraph === null ? words.subheading : numbered(paragraph)
  }
  const shortPlace = (side: Side, sentence: number) => place(side, sentence, words.paragraph)
  const places = (side: Side, sentences: readonly number[]) =>
    words.place(names[side], [...new Set(sentences.map((sentence) => place(side, sentence)))])
  const rowName = (row: Row): string => {
    if (row.number !== null) return words.passage(row.number)
    return words.noMatchFor(row.a.length > 0 ? names.a : names.b)
  }
  /** `Passage 3. AFP, paragraph 2; the same fact, other words, in Krone Multimedia, paragraph 2`. */
  const rowLabel = (row: Row): string => {
    const { strength, contradicts } = row
    const [a, b] = [places('a', row.a), places('b', row.b)]
    if (strength === null) return `${rowName(row)}. ${row.a.length > 0 ? a : b}`
    const there = relations.within({ strength, contradicts }, b)
    return words.pairLabel({ row: rowName(row), here: a, there })
  }
  return { shortPlace, places, rowName, rowLabel }
}
