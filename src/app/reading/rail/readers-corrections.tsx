import { lazy, Suspense, useEffect, useState } from 'react'
import { sourceWords } from '#texts/sources.ts'
import { holdsOwnPages } from '../../device/holds-own-pages.ts'
import { useWords } from '../../i18n/use-words.ts'
import { nameSource } from '../../ui/signs/source-label.tsx'
import { useReading } from '../reading-context.ts'

const PairCorrections = lazy(() =>
  import('../../device/corrections/pair-corrections.tsx').then((m) => ({ default: m.PairCorrections })),
)

/** With which other reports of the event the reader has corrected this one's matches, beside what is told of them. */
export function ReadersCorrections() {
  const {
    report: { article, others },
    beside,
  } = useReading()
  const sources = useWords(sourceWords)
  // Not in what the server rendered: the device is asked after that.
  const [holds, setHolds] = useState(false)
  useEffect(() => setHolds(holdsOwnPages()), [])
  if (!holds) return null
  const reports = [article, ...others.map(({ card }) => card)]
  return (
    <Suspense>
      <PairCorrections
        reports={reports.map((one) => ({ id: one.id, name: nameSource(one, sources).name }))}
        of={article.id}
        shows={beside ? 'facts' : 'pair'}
      />
    </Suspense>
  )
}
