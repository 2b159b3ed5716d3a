/** After so many frames without a move the page has come to rest. */
const restful = 20
/** A page that is not at rest after so many milliseconds will not be. */
const longest = 5_000
const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Brings a place into view and keeps it there while the page is still coming together: parts that come late above it,
 * faces, and a router that scrolls to the top would move it away. Ends when the page is at rest or the reader takes over.
 * `bring` scrolls where it must, and by nothing where it need not. Returns how to end it before.
 */
export function landOn(bring: () => void): () => void {
  const started = performance.now()
  let [rested, last, frame] = [0, Number.NaN, 0]
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const input of inputs) removeEventListener(input, stop, true)
  }
  const look = () => {
    bring()
    const at = scrollY
    const height = document.documentElement.scrollHeight
    rested = at + height === last && document.readyState === 'complete' ? rested + 1 : 0
    last = at + height
    if (rested < restful && performance.now() - started < longest) frame = requestAnimationFrame(look)
    else stop()
  }
  for (const input of inputs) addEventListener(input, stop, { capture: true, passive: true })
  frame = requestAnimationFrame(look)
  return stop
}
