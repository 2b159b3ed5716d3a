import { useSyncExternalStore } from 'react'

/** What a page is rendered for before it knows its reader. */
const serverLocale = 'en-GB'

let learnt = false
const listeners = new Set<() => void>()

/**
 * From now on the reader's own locale counts. Not while a prerendered page is taken over: a date written in another way
 * is longer or shorter, and would move the text that is being read.
 */
export function learnLocale(): void {
  learnt = true
  for (const notify of listeners) notify()
}

/** The reader's locale once it may show; on the server and on the page that was opened by its address, British English. */
export function useLocale(): string {
  return useSyncExternalStore(
    subscribe,
    () => (learnt && navigator.language) || serverLocale,
    () => serverLocale,
  )
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}
