import { type RefObject, useEffect, useState } from 'react'
import { useCompared } from '../state/compared-context.ts'

/**
 * Linked reading: what is under pointer or focus marks its counterpart, a click pins it. One set of listeners for the
 * whole text; the marks are attributes that React does not own, so that hovering draws no sentence anew.
 * Returns the key of the row under pointer or focus.
 */
export function useLinkedReading(box: RefObject<HTMLElement | null>): string | null {
  const { pin, pins } = useCompared()
  const [near, setNear] = useState<string | null>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const leave = () => {
      for (const one of element.querySelectorAll('[data-near]')) one.removeAttribute('data-near')
    }
    const enter = (event: Event) => {
      const key = keysAt(event.target)[0] ?? null
      leave()
      setNear(key)
      if (key === null) return
      for (const one of element.querySelectorAll(`[data-row~="${key}"]`)) one.setAttribute('data-near', '')
    }
    const click = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('a, button')) return
      const key = nextOf(keysAt(event.target), pins.get())
      const column = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-side]') : null
      const selecting = getSelection()?.isCollapsed === false
      if (keysAt(event.target).length > 0 && !selecting) pin(key, column?.dataset.side === 'b' ? 'b' : 'a')
    }
    const out = () => {
      leave()
      setNear(null)
    }
    const listeners = { pointerover: enter, focusin: enter, pointerleave: out, focusout: out, click } as const
    for (const [name, listener] of Object.entries(listeners))
      element.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        element.removeEventListener(name, listener as EventListener)
    }
  }, [box, pin, pins])
  return near
}

/** The rows of the sentence (or the number) there, first the one where it stands. */
const keysAt = (target: EventTarget | null): string[] =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-tied]')?.dataset.row?.split(' ').filter(Boolean) ?? [])
    : []

/** A further click on a sentence leads to the next of its rows; after the last it lets go. */
const nextOf = (keys: readonly string[], pinned: string | null): string | null =>
  keys[keys.indexOf(pinned ?? '') + 1] ?? null
