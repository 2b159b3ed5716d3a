/** A reading of things that is done once for each, however many it is held against. */
export function remembered<K extends WeakKey, V>(read: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { value: V }>()
  return (of) => {
    const before = known.get(of)
    if (before) return before.value
    const value = read(of)
    known.set(of, { value })
    return value
  }
}
