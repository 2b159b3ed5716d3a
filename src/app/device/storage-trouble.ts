import { useSyncExternalStore } from 'react'

export type StorageTrouble = 'blocked' | 'full' | 'unread'

let trouble: StorageTrouble | null = null
let dismissed = false
const listeners = new Set<() => void>()

/** Tells the reader, once a visit, that something is not kept. The first trouble met is the one told. */
export function tellStorageTrouble(met: StorageTrouble): void {
  if (trouble !== null) return
  trouble = met
  // Storage is first read while rendering: the banner must not be set off from there.
  queueMicrotask(notify)
}

/** The trouble to tell, null when there is none or the reader has hidden it. */
export function useStorageTrouble(): StorageTrouble | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => (dismissed ? null : trouble),
    () => null,
  )
}

export function dismissStorageTrouble(): void {
  dismissed = true
  notify()
}

function notify(): void {
  for (const listener of listeners) listener()
}
