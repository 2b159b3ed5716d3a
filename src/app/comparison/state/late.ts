import { type ComponentType, useEffect, useSyncExternalStore } from 'react'

/** A part of the page that is only seen after a reader did something: its code comes after the page works. */
export interface Late<P> {
  load: () => void
  get: () => ComponentType<P> | null
  subscribe: (listener: () => void) => () => void
}

/**
 * Not `lazy`: React throttles the replacement of a fallback (by 300 ms), which is longer than this code takes to
 * arrive.
 */
export function createLate<P>(fetch: () => Promise<ComponentType<P>>): Late<P> {
  let loaded: ComponentType<P> | null = null
  let asked = false
  const listeners = new Set<() => void>()
  const arrive = (component: ComponentType<P>) => {
    loaded = component
    for (const listener of listeners) listener()
  }
  return {
    load: () => {
      if (asked) return
      asked = true
      // Without a network, the next one who needs it asks again.
      fetch().then(arrive, () => {
        asked = false
      })
    },
    get: () => loaded,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The component, or null until its code is here, which is asked for at once unless `now` says otherwise. */
export function useLate<P>({ load, get, subscribe }: Late<P>, now = true): ComponentType<P> | null {
  useEffect(() => {
    if (now) load()
  }, [load, now])
  return useSyncExternalStore(subscribe, get, () => null)
}
