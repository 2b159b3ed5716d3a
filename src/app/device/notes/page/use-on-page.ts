import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { drawHighlights } from './draw-highlights.ts'
import { type Held, holdNotes, letGo } from './hold-notes.ts'
import { isOurs, layOutCards } from './lay-out-cards.ts'
import type { PlacedNote } from './placed-note.ts'

/** How long to wait for a part of the page that is not taken over yet, in milliseconds. */
const patience = 250

/**
 * Keeps highlights and the places for what is said of them where the text is, whatever the page does with it. What is drawn for
 * paper is there before the sheets are laid out.
 */
export function useOnPage(placed: readonly PlacedNote[], onPaper: boolean): Held {
  const [held, setHeld] = useState<Held>(nothing)
  const before = useRef<Held>(nothing)
  useLayoutEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined
    const update = (how: (show: () => void) => void) => {
      clearTimeout(again)
      drawHighlights(placed, onPaper)
      const { waiting, ...now } = holdNotes(placed)
      if (waiting) again = setTimeout(() => update((show) => show()), patience)
      if (same(before.current, now)) return
      before.current = now
      how(() => setHeld(now))
    }
    update((show) => show())
    if (placed.length === 0) return
    const paper = window.matchMedia?.('print')
    const observer = new MutationObserver((records) => {
      if (records.every(isOfOurs)) return
      update(paper?.matches || printing ? flushSync : (show) => show())
    })
    let printing = false
    const stop = new AbortController()
    addEventListener('beforeprint', () => (printing = true), { signal: stop.signal })
    addEventListener('afterprint', () => (printing = false), { signal: stop.signal })
    observer.observe(document.getElementById('root') ?? document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    })
    return () => {
      clearTimeout(again)
      observer.disconnect()
      stop.abort()
    }
  }, [placed, onPaper])
  useEffect(() => letGo(held), [held])
  useEffect(() => () => drawHighlights([], false), [])
  useLayout(held)
  return held
}

const isOfOurs = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  isOurs(target) ||
  (addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isOurs))

const nothing: Held = { holders: [], foot: null }

const same = (one: Held, other: Held) =>
  one.foot === other.foot &&
  one.holders.length === other.holders.length &&
  one.holders.every(({ element, notes }, at) => {
    const { element: there, notes: held = [] } = other.holders[at] ?? {}
    return element === there && notes.length === held.length && notes.every((note, n) => note === held[n])
  })

/** Keeps the cards level with their words while text, type or width change. */
function useLayout({ holders }: Held): void {
  useEffect(() => {
    const main = document.getElementById('main')
    if (!main || holders.length === 0 || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => layOutCards(holders))
    for (const one of [main, ...holders.map(({ element }) => element)]) observer.observe(one)
    return () => observer.disconnect()
  }, [holders])
}
