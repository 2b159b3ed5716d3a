import { besideWords } from '#texts/reading/beside.ts'
import type { WordsOf } from '../../i18n/catalogue.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useReportNames } from '../../ui/text/use-report-names.ts'
import { useReading } from '../reading-context.ts'
import type { Beside } from './beside.ts'

interface BesideWords {
  beside: Beside
  /** What to call each report of the story. */
  names: readonly string[]
  words: WordsOf<typeof besideWords>
}

/** What a part of the view beside all reports is made with. Throws where the report stands beside none. */
export function useBesideWords(): BesideWords {
  const { beside } = useReading()
  if (!beside) throw new Error('beside no other report')
  return { beside, names: useReportNames(beside.story.reports), words: useWords(besideWords) }
}
