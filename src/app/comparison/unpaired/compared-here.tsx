import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { unpairedWords } from '#texts/comparison/unpaired.ts'
import { vectorsQuery } from '../../../bundle/read/queries.ts'
import { turnComparison } from '../../../news/comparison/mirror-comparison.ts'
import type { Both } from '../../../news/comparison/sides.ts'
import type { Report } from '../../../news/report/report.ts'
import { compareInWorker } from '../../device/comparing/compare-in-worker.ts'
import { holdsOwnPages } from '../../device/holds-own-pages.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Title } from '../../shell/title.tsx'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as emptyCss from '../../ui/shapes/empty.module.css?names'
import { ComparisonView } from '../comparison-view.tsx'
import { reportNames } from '../model/report-names.ts'
import '../../ui/shapes/empty.module.css'
import * as noteCss from '../../ui/shapes/note.module.css?names'
import '../../ui/shapes/note.module.css'

interface ComparedHereProps {
  reports: Both<Report>
  /** The build put them into one story, yet compared other pairs of it. */
  oneEvent: boolean
}

/** Two reports that the build did not compare, compared on this device. */
export function ComparedHere({ reports, oneEvent }: ComparedHereProps) {
  const [a, b] = [reports.a.article.id, reports.b.article.id]
  const [step, setStep] = useState<'waiting' | 'comparing'>('waiting')
  const { data, error, refetch } = useQuery({
    queryKey: ['compared here', ...[a, b].sort()],
    queryFn: async ({ client, signal }) => {
      const vectors = await Promise.all([a, b].map((id) => client.ensureQueryData(vectorsQuery(id))))
      const pair = { reports: [reports.a, reports.b] as [Report, Report], vectors: vectors.filter(notNull) }
      const comparison = await compareInWorker(pair, { signal, onStep: setStep })
      if (!holdsOwnPages()) return comparison
      const { readersComparison } = await import('../../device/corrections/readers-comparison.ts')
      return readersComparison(comparison, pair.reports)
    },
    retry: false,
  })
  const comparison = useMemo(() => data && turnComparison(data, a), [data, a])
  if (comparison)
    return (
      <ComparisonView
        reports={reports}
        comparison={comparison}
        notice={<UnpairedNotice compared={comparison.method !== 'none'} oneEvent={oneEvent} />}
      />
    )
  return <Comparing {...{ reports, oneEvent }} step={step} failed={error !== null} retry={refetch} />
}

const notNull = <T,>(value: T | null): value is T => value !== null

/** They may not tell of one event; or they do, and it has too many reports. */
function UnpairedNotice({ compared, oneEvent }: { compared: boolean; oneEvent: boolean }) {
  const words = useWords(unpairedWords)
  return (
    <p className={noteCss.note} role="note">
      <b>{oneEvent ? words.oneEvent : words.unpaired}</b>{' '}
      {compared && (oneEvent ? words.oneEventMore : words.unpairedMore)}
    </p>
  )
}

interface ComparingProps extends ComparedHereProps {
  step: 'waiting' | 'comparing'
  failed: boolean
  retry: () => void
}

function Comparing({ reports, oneEvent, step, failed, retry }: ComparingProps) {
  const words = useWords(comparisonWords)
  const own = useWords(unpairedWords)
  const names = reportNames({ a: reports.a.article, b: reports.b.article }, words)
  return (
    <main id="main" className="frame">
      <Title>{words.title(names)}</Title>
      <div className={emptyCss.empty} role={failed ? 'alert' : 'status'}>
        <h1 className={emptyCss.emptyTitle}>{failed ? own.comparingFailed : own.comparing}</h1>
        <p className={emptyCss.emptyText}>{oneEvent ? own.oneEvent : own.unpaired}</p>
        {failed ? (
          <p className={emptyCss.emptyAct}>
            <button type="button" className={buttonCss.button} onClick={() => retry()}>
              {own.retry}
            </button>
          </p>
        ) : (
          <p className={emptyCss.emptyText}>
            <progress aria-label={own.comparing} /> {own.comparingStep[step]}
          </p>
        )}
      </div>
    </main>
  )
}
