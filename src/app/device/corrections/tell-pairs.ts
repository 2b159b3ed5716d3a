import type { correctionWords } from '#texts/comparison/corrections.ts'
import { pairKey } from '../../../news/comparison/pair-key.ts'
import type { WordsOf } from '../../i18n/catalogue.ts'
import type { Formats } from '../../i18n/formats.ts'
import type { ReadersPair } from './readers-pairs.ts'

export interface CorrectedReports {
  reports: readonly { id: string; name: string }[]
  /** Places of two reports, and of how many of their matches the editor has stated something. */
  editor?: readonly (readonly [number, number, number])[] | undefined
  /** Only pairs with this report are told. */
  of?: string
  /** What the place where this is told shows: two reports, or the facts of an event. */
  shows: keyof ReadersPair['countsIn']
}

interface Told {
  text: string
  pair: readonly [string, string]
}

interface Telling {
  readers: ReadonlyMap<string, ReadersPair>
  words: WordsOf<typeof correctionWords>
  list: Formats['list']
}

/** Between which of some reports editor and reader have corrected matches, and whether that counts where it is told. */
export function tellPairs(
  { reports, editor = [], of, shows }: CorrectedReports,
  { readers, words, list }: Telling,
): Told[] {
  return reports.flatMap((a, one) =>
    reports.slice(one + 1).flatMap((b, n) => {
      if (of !== undefined && a.id !== of && b.id !== of) return []
      const ours = readers.get(pairKey(a.id, b.id))
      const editors = editor.find(([x, y]) => x === one && y === one + 1 + n)?.[2] ?? 0
      const names = list([a.name, b.name])
      const texts = [
        ...(editors > 0 ? [words.ofPair.editor(names, editors)] : []),
        ...(ours
          ? [words.ofPair[ours.countsIn[shows] ? 'reader' : 'readerElsewhere'](names, ours.count)]
          : []),
      ]
      return texts.map((text) => ({ text, pair: [a.id, b.id] as const }))
    }),
  )
}
