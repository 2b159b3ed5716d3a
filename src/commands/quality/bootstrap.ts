/** What a bootstrap gives of a figure over items: the figure itself and the ends of its 95 % interval. */
export interface Interval {
  value: number
  low: number
  high: number
}

const rounds = 1000

/**
 * The percentile bootstrap (Efron 1979): `figure` of the items, and of 1000 samples drawn from them with replacement.
 * Seeded, so that a report can be repeated.
 */
export function bootstrap<T>(items: readonly T[], figure: (sample: readonly T[]) => number): Interval {
  const random = mulberry32(20_240_620)
  const figures = Array.from({ length: rounds }, () => figure(draw(items, random))).sort((a, b) => a - b)
  const at = (share: number) => figures[Math.floor(share * (rounds - 1))] ?? Number.NaN
  return { value: figure(items), low: at(0.025), high: at(0.975) }
}

function draw<T>(items: readonly T[], random: () => number): T[] {
  return Array.from(items, () => items[Math.floor(random() * items.length)] as T)
}

/** Tommy Ettinger's mulberry32: 32 bits of state, uniform in [0, 1). */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
