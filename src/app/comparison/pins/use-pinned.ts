import { useCallback, useSyncExternalStore } from 'react'
import type { Side } from '../../../news/comparison/sides.ts'
import type { Row } from '../model/rows/row.ts'
import { useCompared } from '../state/compared-context.ts'
import type { PinPart } from './pin-store.ts'

/** Key of the pinned row. A page is prerendered with none. */
export function usePinned(): string | null {
  const { pins } = useCompared()
  return useSyncExternalStore(pins.subscribe, pins.get, () => null)
}

/** Whether this row is the pinned one. */
export function useIsPinned(key: string): boolean {
  const { pins } = useCompared()
  const isPinned = useCallback(() => pins.get() === key, [pins, key])
  return useSyncExternalStore(pins.subscribe, isPinned, () => false)
}

/** Whether this row is the pinned one and was opened here, above the texts. */
export function useIsOpen(key: string, part: PinPart): boolean {
  const { pins } = useCompared()
  const isOpen = useCallback(() => pins.get() === key && pins.part() === part, [pins, key, part])
  return useSyncExternalStore(pins.subscribe, isOpen, () => false)
}

/** The pinned row, if it has one of these sentences of a report. */
export function usePinnedRow(side: Side, sentences: readonly number[]): Row | null {
  const { pins, byKey } = useCompared()
  const pinnedHere = useCallback(() => {
    const row = byKey.get(pins.get() ?? '')
    return row?.[side].some((sentence) => sentences.includes(sentence)) ? row : null
  }, [pins, byKey, side, sentences])
  return useSyncExternalStore(pins.subscribe, pinnedHere, () => null)
}
