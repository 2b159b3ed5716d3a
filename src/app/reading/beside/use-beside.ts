import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { ReportFile } from '../../../bundle/format/bundle.ts'
import { storyQuery } from '../../../bundle/read/queries.ts'
import { useSearch } from '../../navigation/in-sight.ts'
import { loadOnce } from '../../navigation/load-once.ts'
import type { Beside } from './beside.ts'

type StandBeside = typeof import('./stand-beside.ts').standBeside

// What only reports of larger stories need comes late, and before their text is shown: nothing moves when it comes.
let late: StandBeside | null = null
const fetchLate = loadOnce(async () => {
  late = (await import('./stand-beside.ts')).standBeside
})

/** Fetches what a report of a story is shown with; it is there to be read even where that fails. */
export async function loadBeside(client: QueryClient, story: string): Promise<void> {
  await Promise.allSettled([fetchLate(), client.prefetchQuery(storyQuery(story))])
}

/** Whether the page that the build made stands beside a story: what it is taken over with must be here first. */
export async function besideOnFirstPage(): Promise<void> {
  const made = typeof document === 'undefined' ? null : document.getElementById('page-state')
  // Its queries are on their way; their keys stand in the page.
  if (made?.textContent?.includes('["story",')) await fetchLate().catch(() => {})
}

/** A report beside all others of its story; null for one that has none, that is to stand beside one alone, or until all is there. */
export function useBeside(report: ReportFile): Beside | null {
  const [search] = useSearch()
  const [standBeside, set] = useState(() => late)
  const story = search.has('with') ? null : report.story
  const { data } = useQuery({ ...storyQuery(story ?? ''), enabled: story !== null })
  useEffect(() => {
    if (story !== null && !standBeside)
      void fetchLate().then(
        () => set(() => late),
        () => {},
      )
  }, [story, standBeside])
  const [picked, unfolded] = [search.get('pick'), search.get('show') === 'others']
  return useMemo(
    () => (story !== null && data && standBeside ? standBeside(report, data, { picked, unfolded }) : null),
    [report, story, data, standBeside, picked, unfolded],
  )
}
