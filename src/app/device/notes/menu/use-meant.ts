import { useCallback, useEffect, useState } from 'react'
import type { ReadersNote } from '../../../../news/readers/readers-note.ts'
import type { Stretch } from '../../../../news/report/text-anchor.ts'
import { rangesOf } from '../page/draw-highlights.ts'
import { holderAfter, ours } from '../page/hold-notes.ts'
import { isOurs } from '../page/lay-out-cards.ts'
import type { PlacedNote } from '../page/placed-note.ts'
import { placeAtPoint, selectedText } from '../page/selected.ts'
import type { ShownReport } from '../page/shown-report.ts'

/** The words that the menu is for. */
export interface Meant {
  words: Stretch & { of: ShownReport }
  /** The note that marks them; null: they are selected. */
  note: ReadersNote | null
  /** Where they end, in the window. */
  rect: DOMRect
  /** Where the menu stands in the page: after their paragraph, so that it is reached from there. */
  element: HTMLElement
}

/** So long must a selection rest, in milliseconds: it grows letter by letter. */
const rest = 200

interface MeantOptions {
  shown: readonly ShownReport[]
  placed: readonly PlacedNote[]
}

/** The words that are selected, by whatever means, or whose mark was pressed; and how to mean others or none. */
export function useMeant({ shown, placed }: MeantOptions) {
  const [meant, setMeant] = useState<Meant | null>(null)
  const leave = useCallback(() => setMeant(null), [])
  const mean = useCallback((one: PlacedNote) => setMeant(ofNote(one)), [])
  useEffect(() => {
    let [waiting, pressed] = [0, false]
    const look = () => {
      clearTimeout(waiting)
      if (pressed) return
      waiting = window.setTimeout(() => {
        const selected = ofSelection(shown)
        setMeant((now) => selected ?? (now?.note ? now : null))
      }, rest)
    }
    const down = ({ target }: Event) => {
      pressed = true
      if (target instanceof Node && isOurs(target)) return
      setMeant((now) => (now?.note ? null : now))
    }
    const up = () => {
      pressed = false
      look()
    }
    const click = (event: MouseEvent) => {
      const { target, clientX, clientY } = event
      if (!(target instanceof Element) || target.closest('a, button, input, textarea, summary')) return
      if (getSelection()?.isCollapsed === false || isOurs(target)) return
      const place = placeAtPoint(clientX, clientY, shown)
      const hit = place && placed.findLast((one) => one.of === place.of && covers(one, place.at))
      if (!hit || !isOver(rangesOf(hit), event)) return
      event.stopPropagation()
      setMeant(ofNote(hit))
    }
    const stop = new AbortController()
    const how = { signal: stop.signal, capture: true }
    document.addEventListener('selectionchange', look, how)
    document.addEventListener('pointerdown', down, how)
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, up, how)
    document.addEventListener('click', click, how)
    look()
    return () => {
      clearTimeout(waiting)
      stop.abort()
    }
  }, [shown, placed])
  // What was meant is gone with its page, or with its note.
  const gone =
    meant !== null &&
    (!shown.includes(meant.words.of) ||
      (meant.note !== null && placed.every(({ note }) => note.id !== meant.note?.id)))
  useEffect(() => {
    if (gone) setMeant(null)
  }, [gone])
  return { meant: gone ? null : meant, mean, leave }
}

const covers = ({ place }: PlacedNote, at: number) => place !== null && place.start <= at && at < place.end

/** The nearest letter may be far from the point: beyond the end of a line. */
const isOver = (ranges: readonly Range[], { clientX: x, clientY: y }: MouseEvent) =>
  ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    ),
  )

function ofSelection(shown: readonly ShownReport[]): Meant | null {
  const selection = getSelection()
  const selected = selectedText(shown)
  const rect = selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()].at(-1) : undefined
  const element = selected && menuAfter(selected.last)
  if (!selected || !rect || !element) return null
  return { words: selected, note: null, rect, element }
}

function ofNote(one: PlacedNote): Meant | null {
  const ranges = rangesOf(one)
  const last = ranges.at(-1)
  const rect = last && [...last.getClientRects()].at(-1)
  const text = last?.endContainer.parentElement
  const element = text && menuAfter(text)
  if (!one.place || !rect || !element) return null
  return { words: { of: one.of, ...one.place }, note: one.note, rect, element }
}

let menuPlace: HTMLElement | null = null

/** The one place for the menu, behind what is held after a text. */
function menuAfter(text: HTMLElement): HTMLElement | null {
  const holder = holderAfter(text)
  if (!holder) return null
  menuPlace ??= document.createElement('div')
  menuPlace.setAttribute(ours, 'menu')
  if (menuPlace.parentElement !== holder) holder.append(menuPlace)
  return menuPlace
}
