import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, memo, Suspense } from 'react'
import { readingWords } from '#texts/reading/reading.ts'
import type { ReportFile } from '../../bundle/format/bundle.ts'
import { reportQuery } from '../../bundle/read/queries.ts'
import { useWords } from '../i18n/use-words.ts'
import { useSearch } from '../navigation/in-sight.ts'
import { Title } from '../shell/title.tsx'
import { MessageBar } from '../ui/shapes/message-bar.tsx'
import { CleanText } from './clean-text.tsx'
import { ReadingProvider } from './reading-context.ts'
import { ReadingToolbar } from './toolbar/reading-toolbar.tsx'
import { useReadingKeys } from './use-reading-keys.ts'
import { useReadingState } from './use-reading-state.ts'

const SourceText = lazy(() => import('./source/source-text.tsx').then((m) => ({ default: m.SourceText })))
const Player = lazy(() => import('./aloud/player.tsx').then((m) => ({ default: m.Player })))

export const ReadingPage = memo(({ id = '' }: { id?: string | undefined }) => {
  const { data: report } = useSuspenseQuery(reportQuery(id))
  // The loader has made an unknown id a 404.
  return report && <Reading key={id} report={report} />
})

function Reading({ report }: { report: ReportFile }) {
  const words = useWords(readingWords)
  const [search] = useSearch()
  const source = search.get('view') === 'source'
  const { state, message, aloud } = useReadingState(report)
  useReadingKeys(state, aloud)
  return (
    <ReadingProvider value={state}>
      <Title>{report.article.headline.text}</Title>
      <ReadingToolbar aloud={aloud} source={source} />
      <main id="main" className="frame" tabIndex={-1}>
        {source ? (
          <Suspense>
            <SourceText />
          </Suspense>
        ) : (
          <CleanText />
        )}
      </main>
      {aloud.from !== null && (
        <Suspense>
          <Player key={aloud.call} from={aloud.from} onSentence={aloud.onSentence} onClose={aloud.stop} />
        </Suspense>
      )}
      <MessageBar message={message} hide={words.hide} />
    </ReadingProvider>
  )
}
