import { type Random, randomFrom } from '../corpus/random.ts'

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
  const random = randomFrom(20_240_620)
  const figures = Array.from({ length: rounds }, () => figure(draw(items, random))).sort((a, b) => a - b)
  const at = (share: number) => figures[Math.floor(share * (rounds - 1))] ?? Number.NaN
  return { value: figure(items), low: at(0.025), high: at(0.975) }
}

function draw<T>(items: readonly T[], random: Random): T[] {
  return Array.from(items, () => random.pick(items))
}
