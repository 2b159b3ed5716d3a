import { sourceWords } from '#texts/sources.ts'
import { PairCorrections } from '../../device/corrections/pair-corrections.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { nameSource } from '../../ui/signs/source-label.tsx'
import { useReading } from '../reading-context.ts'

/** With which other reports of the event the reader has corrected this one's matches. */
export function ReadersCorrections() {
  const { article, others } = useReading().report
  const sources = useWords(sourceWords)
  const reports = [article, ...others.map(({ card }) => card)]
  return (
    <PairCorrections
      reports={reports.map((one) => ({ id: one.id, name: nameSource(one, sources).name }))}
      of={article.id}
    />
  )
}
