import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { storyWords } from '#texts/story.ts'
import type { StoryFile } from '../../bundle/format/story-file.ts'
import { storyQuery } from '../../bundle/read/queries.ts'
import { comparedPlaces } from '../../news/event/told-by.ts'
import { holdsOwnPages } from '../device/holds-own-pages.ts'
import { useWords } from '../i18n/use-words.ts'
import { Title } from '../shell/title.tsx'
import { useReportNames } from '../ui/text/use-report-names.ts'
import { Boards } from './boards/boards.tsx'
import { ChooseBar } from './choose-bar.tsx'
import { factRows } from './fact-rows.ts'
import * as css from './matrix.module.css?names'
import { Matrix } from './matrix.tsx'
import * as storyCss from './story.module.css?names'
import { StoryProvider } from './story-context.ts'
import { StoryHead } from './story-head.tsx'
import { parseView, type ViewState, writeView } from './view-state.ts'
import './story.module.css'

const PairCorrections = lazy(() =>
  import('../device/corrections/pair-corrections.tsx').then((m) => ({ default: m.PairCorrections })),
)

/** A whole event: its reports, and which of them tells which fact. */
export function StoryPage({ id }: { id: string }) {
  const { data } = useSuspenseQuery(storyQuery(id))
  const story = data as StoryFile
  const words = useWords(storyWords)
  const rows = useMemo(() => factRows(story), [story])
  const names = useReportNames(story.reports)
  const [view, change] = useView(story.reports.length)
  // Not in what the server rendered: the device is asked after that.
  const [holds, setHolds] = useState(false)
  useEffect(() => setHolds(holdsOwnPages()), [])
  const columns = useMemo(() => comparedPlaces(story.reports.map(({ apart }) => apart)), [story])
  const context = useMemo(
    () => ({ story, names, columns, words, view, change }),
    [story, names, columns, words, view, change],
  )
  return (
    <main id="main" className={`frame ${storyCss.event}${columns.length > 7 ? ` ${css.eventMany}` : ''}`}>
      <Title>{words.title(story.reports.length)}</Title>
      <StoryProvider value={context}>
        <StoryHead rows={rows} />
        {(story.corrected || holds) && (
          <Suspense>
            <PairCorrections
              reports={story.reports.map(({ id }, place) => ({ id, name: names[place] ?? '' }))}
              editor={story.corrected}
              shows="facts"
            />
          </Suspense>
        )}
        {rows.length > 0 && <Matrix rows={rows} />}
        <Boards rows={rows} />
        <ChooseBar />
      </StoryProvider>
    </main>
  )
}

/**
 * The view that the address carries. What is chosen is an entry in the history; what is opened or ticked changes the one at
 * hand. A change is shown at once, before the address has followed.
 */
function useView(reports: number): [ViewState, (patch: Partial<ViewState>) => void] {
  const { search } = useLocation()
  const navigate = useNavigate()
  const [read, setRead] = useState(search)
  const [view, setView] = useState(() => parseView(new URLSearchParams(search), reports))
  if (read !== search) {
    setRead(search)
    setView(parseView(new URLSearchParams(search), reports))
  }
  const latest = useRef(view)
  useEffect(() => {
    latest.current = view
  }, [view])
  const change = useCallback(
    (patch: Partial<ViewState>) => {
      latest.current = { ...latest.current, ...patch }
      setView(latest.current)
      const replace = 'open' in patch || 'picked' in patch
      void navigate({ search: writeView(latest.current).toString() }, { preventScrollReset: true, replace })
    },
    [navigate],
  )
  return [view, change]
}
