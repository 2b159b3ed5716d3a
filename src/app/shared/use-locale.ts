import { useSyncExternalStore } from 'react'
import { onFirstPage } from './first-page.ts'
import { useMadeAhead } from './in-sight.ts'

/** What a page is rendered for before it knows its reader. */
const serverLocale = 'en-GB'

const listeners = new Set<() => void>()

/** Lets what has stayed from the first page show the reader's locale; what is rendered after it does so by itself. */
export function showLocale(): void {
  for (const notify of listeners) notify()
}

/**
 * The reader's locale; on the server and on the page that was opened by its address, British English: a date written in
 * another way is longer or shorter, and would move the text that is being read.
 */
export function useLocale(): string {
  const ahead = useMadeAhead()
  return useSyncExternalStore(
    subscribe,
    () => (onFirstPage() && !ahead ? serverLocale : navigator.language || serverLocale),
    () => serverLocale,
  )
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}
