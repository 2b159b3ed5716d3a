/** Where on the page a row was opened: in the list of both texts, or in one of the two parts above it. */
export type PinPart = 'list' | 'differs' | 'tells'

/** The pinned row as an external store: a step re-renders two rows, however long the comparison. */
export interface PinStore {
  get: () => string | null
  /** Of the pinned row; a row may stand in several parts and opens in one of the upper ones at most. */
  part: () => PinPart
  set: (key: string | null, part?: PinPart) => void
  subscribe: (listener: () => void) => () => void
}

export function createPinStore(initial: string | null): PinStore {
  let pinned = initial
  let at: PinPart = 'list'
  const listeners = new Set<() => void>()
  return {
    get: () => pinned,
    part: () => at,
    set: (key, part = 'list') => {
      if (key === pinned && part === at) return
      pinned = key
      at = part
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
