import type { QueryClient } from '@tanstack/react-query'
import { answerKey, keysShown } from '../../shell/keys/answer-key.ts'
import { holdsNotes } from './kept/holds-notes.ts'
import type { Router } from './page/shown-report.ts'

/** Keys that are for notes. */
const keys = /^[vhmql]$/

/**
 * Brings what highlights and notes take once it is wanted: at once where the device holds notes, else with the first selection or
 * the first of its keys, which it then answers, or with the list of keys. For all others nothing of it is loaded.
 */
export function attendNotes(router: Router, client: QueryClient): void {
  let bringing: Promise<void> | null = null
  const stop = new AbortController()
  const bring = (): Promise<void> => {
    bringing ??= import('./bring-notes.tsx').then(
      ({ bringNotes }) => {
        stop.abort()
        bringNotes(router, client)
      },
      // Without a network: the next selection tries again.
      () => {
        bringing = null
      },
    )
    return bringing
  }
  if (holdsNotes()) return void bring()
  const how = { signal: stop.signal }
  document.addEventListener(
    'selectionchange',
    () => getSelection()?.isCollapsed === false && void bring(),
    how,
  )
  addEventListener(keysShown, () => void bring(), how)
  document.addEventListener(
    'keydown',
    (event) => {
      if (keys.test(event.key)) void bring().then(() => setTimeout(answerKey, 50, event))
    },
    how,
  )
}
