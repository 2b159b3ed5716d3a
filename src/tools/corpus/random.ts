/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  pick<T>(items: readonly T[]): T
  /** Some of the items, in an order of their own. */
  some<T>(items: readonly T[], count: number): T[]
}

/** Tommy Ettinger's mulberry32: 32 bits of state. */
export function randomFrom(seed: number): Random {
  let state = seed
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T
  const some = <T>(items: readonly T[], count: number) => {
    const left = [...items]
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(below(left.length), 1)[0] as T,
    )
  }
  return { below, pick, some }
}
