import { isPrefetching } from './prefetch-on-intent.ts'

const key = 'collate-reloaded-at'
/** In milliseconds. */
const justNow = 10_000

/**
 * After a deploy an open page may ask for modules that are gone. One load from the server fetches the new edition, at
 * the address that the reader was on the way to; a second failure right after is a real one, and is left to the error
 * page. `goingTo` tells that address, null while the reader stays where they are.
 */
export function recoverFromDeploy(goingTo: () => string | null): void {
  window.addEventListener('vite:preloadError', (event) => {
    const target = goingTo()
    if ((target === null && isPrefetching()) || loadedJustNow()) return
    event.preventDefault()
    if (target === null) location.reload()
    else location.assign(target)
  })
}

function loadedJustNow(): boolean {
  try {
    const now = Date.now()
    const last = Number(sessionStorage.getItem(key) ?? 0)
    sessionStorage.setItem(key, String(now))
    return now - last < justNow
  } catch {
    // Without storage there is no telling a first reload from an endless one.
    return true
  }
}
