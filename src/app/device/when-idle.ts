/** Runs something once the browser has nothing better to do; returns what calls it off. */
export function whenIdle(run: () => void): () => void {
  const wait = window.requestIdleCallback ?? ((late: () => void) => window.setTimeout(late, 1))
  const forget = window.cancelIdleCallback ?? window.clearTimeout
  const waiting = wait(run)
  return () => forget(waiting)
}
