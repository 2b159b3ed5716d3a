const key = 'collate-reloaded-at'
/** In milliseconds. */
const justNow = 10_000

/**
 * After a deploy an open page may ask for modules that are gone. One reload to the same address fetches the new
 * edition; a second failure right after is a real one, and is left to the error page.
 */
export function recoverFromDeploy(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (reloadedJustNow()) return
    event.preventDefault()
    location.reload()
  })
}

function reloadedJustNow(): boolean {
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
