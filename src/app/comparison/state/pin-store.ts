/** The pinned row, outside of React: a step through a long comparison draws two rows anew and nothing else. */
export interface PinStore {
  get: () => string | null
  set: (key: string | null) => void
  subscribe: (listener: () => void) => () => void
}

export function createPinStore(initial: string | null): PinStore {
  let pinned = initial
  const listeners = new Set<() => void>()
  return {
    get: () => pinned,
    set: (key) => {
      if (key === pinned) return
      pinned = key
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
