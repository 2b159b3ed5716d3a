/** A value that is made when first asked for, and made anew after `renew`; whoever asks gets the newest. */
export interface Latest<T> {
  get(): Promise<T>
  renew(): void
}

/** One `make` runs at a time: a renewal that comes meanwhile waits, and further ones join it. */
export function latestOnly<T>(make: () => Promise<T>): Latest<T> {
  let current: Promise<T> | undefined
  return {
    get: () => {
      current ??= make()
      return current
    },
    renew: () => {
      const before = current
      current = (before ?? Promise.resolve()).then(make, make)
      // Whoever asks gets the failure; unasked it must not end the server.
      current.catch(() => {})
    },
  }
}
