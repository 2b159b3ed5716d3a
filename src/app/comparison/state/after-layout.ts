/**
 * Runs `act` once in the frame at hand after its layout, before it is painted: what it reads of the geometry is known by
 * then, where reading at once would make the browser lay out the page in the middle of a script. Returns how to call it off.
 */
export function afterLayout(element: Element, act: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') {
    act()
    return () => {}
  }
  // An observer reports an element that it begins to observe right after the next layout, whether it changed or not.
  const observer = new ResizeObserver(() => {
    observer.disconnect()
    act()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
