/** Where on the page a row was opened: in the list of both texts, or in one of the two parts above it. */
export type PinPlace = 'list' | 'differs' | 'tells'

/** The pinned row, outside of React: a step through a long comparison draws two rows anew and nothing else. */
export interface PinStore {
  get: () => string | null
  /** Of the pinned row; a row may stand in several places and opens in one of the upper ones at most. */
  place: () => PinPlace
  set: (key: string | null, place?: PinPlace) => void
  subscribe: (listener: () => void) => () => void
}

export function createPinStore(initial: string | null): PinStore {
  let pinned = initial
  let at: PinPlace = 'list'
  const listeners = new Set<() => void>()
  return {
    get: () => pinned,
    place: () => at,
    set: (key, place = 'list') => {
      if (key === pinned && place === at) return
      pinned = key
      at = place
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
