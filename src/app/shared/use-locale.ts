import { useSyncExternalStore } from 'react'

/** What a page is rendered for before it knows its reader. */
const serverLocale = 'en-GB'

/** The reader's locale; on the server and until hydration is through, British English. */
export function useLocale(): string {
  return useSyncExternalStore(
    subscribe,
    () => navigator.language || serverLocale,
    () => serverLocale,
  )
}

function subscribe(notify: () => void): () => void {
  addEventListener('languagechange', notify)
  return () => removeEventListener('languagechange', notify)
}
