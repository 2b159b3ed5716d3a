import { useSyncExternalStore } from 'react'

/** What a page is rendered for before it knows its reader. */
const serverLocale = 'en-GB'

/**
 * The reader's locale; on the server and until hydration is through, British English. A browser whose language is changed
 * is heard at the next load: a listener for each of a thousand components would cost every page.
 */
export function useLocale(): string {
  return useSyncExternalStore(never, readersLocale, () => serverLocale)
}

const never = () => () => {}
const readersLocale = () => navigator.language || serverLocale
