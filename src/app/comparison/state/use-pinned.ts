import { useCallback, useSyncExternalStore } from 'react'
import { useCompared } from './compared-context.ts'

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
