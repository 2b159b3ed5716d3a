import { sourceWords } from '#texts/sources.ts'
import { useWords } from '../../i18n/use-words.ts'
import { nameReport } from '../../ui/signs/source-label.tsx'
import { useReading } from '../reading-context.ts'

/** What to call the origin of the other report; by its letter where no source is stated; empty where there is none. */
export function useOtherName(): string {
  const words = useWords(sourceWords)
  const { margin } = useReading()
  return margin ? nameReport(margin.other.card, margin.side === 'a' ? 'b' : 'a', words) : ''
}
