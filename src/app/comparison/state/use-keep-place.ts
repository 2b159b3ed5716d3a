import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import { barsBottom, bringIntoView } from '../pins/bring-into-view.ts'

/**
 * Keeps the reader's place when rows are drawn in another way: what stood first under the bars before stands there
 * again after. `remember` is called before the change; `drawn` names the drawing that results.
 */
export function useKeepPlace(root: RefObject<HTMLElement | null>, drawn: string): () => void {
  const kept = useRef<{ key: string; top: number } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new drawing is what sets it off
  useLayoutEffect(() => {
    const place = kept.current
    kept.current = null
    if (place !== null && root.current) restore(root.current, place)
  }, [root, drawn])
  return useCallback(() => {
    kept.current = root.current && topmost(root.current)
  }, [root])
}

/** The pinned row if it is on screen, else the first row or sentence under the sticky bars; null above these. */
function topmost(root: HTMLElement) {
  const line = barsBottom(root)
  if (root.getBoundingClientRect().top > 0) return null
  const pinned = root.querySelectorAll<HTMLElement>('[data-pinned]')
  const all = root.querySelectorAll<HTMLElement>('li[data-row], span[data-row]')
  for (const element of [...pinned, ...all]) {
    const { top, bottom, height } = element.getBoundingClientRect()
    const onScreen = height > 0 && bottom > line + 4 && top < window.innerHeight
    if (onScreen) return { key: element.dataset.row ?? '', top }
  }
  return null
}

function restore(root: HTMLElement, { key, top }: { key: string; top: number }) {
  const row = root.querySelector(`li[data-row="${key}"]`)
  if (!row || row.getBoundingClientRect().height === 0) bringIntoView(root, { key, from: null })
  else window.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' })
}
