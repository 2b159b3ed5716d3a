import { type RefObject, useEffect } from 'react'

/**
 * Selecting in one column takes that column alone: what is copied are the sentences of the report in which the selection
 * began, in its own order and each once, without numbers, signs and places. Texts say whose they are with `data-of` and
 * which sentence they are with `data-at`. While the mouse is down the other side cannot be selected, so that the eye sees
 * what will be copied.
 */
export function useCopying(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    const down = ({ target }: Event) => {
      element.dataset.selecting = sideAt(target) ?? ''
    }
    const copy = (event: ClipboardEvent) => {
      const selection = getSelection()
      if (!selection || selection.isCollapsed || !event.clipboardData) return
      const side = sideAt(selection.anchorNode)
      const text = side && textOf(element, selection.getRangeAt(0), side)
      if (!text) return
      event.clipboardData.setData('text/plain', text)
      event.preventDefault()
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('copy', copy)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('copy', copy)
    }
  }, [root])
}

function sideAt(target: EventTarget | Node | null): string | null {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null
  return element?.closest<HTMLElement>('[data-of]')?.dataset.of ?? null
}

/** The selected part of each sentence of a side, by the order of its report; a paragraph on a line of its own. */
function textOf(root: Element, selected: Range, side: string): string {
  const parts = new Map<number, { text: string; block: string }>()
  for (const element of root.querySelectorAll<HTMLElement>(`[data-of="${side}"][data-at]`)) {
    if (!selected.intersectsNode(element)) continue
    const text = within(element, selected)
    const at = Number(element.dataset.at)
    // A sentence may stand in several rows; the longest part of it was meant.
    if (text.length > (parts.get(at)?.text.length ?? 0))
      parts.set(at, { text, block: element.dataset.block ?? '' })
  }
  const sorted = [...parts].toSorted(([one], [other]) => one - other).map(([, part]) => part)
  return sorted
    .map(({ text, block }, at) => (at === 0 ? '' : block === sorted[at - 1]?.block ? ' ' : '\n\n') + text)
    .join('')
}

function within(element: Element, selected: Range): string {
  const range = document.createRange()
  range.selectNodeContents(element)
  if (element.contains(selected.startContainer)) range.setStart(selected.startContainer, selected.startOffset)
  if (element.contains(selected.endContainer)) range.setEnd(selected.endContainer, selected.endOffset)
  return range.toString().trim()
}
