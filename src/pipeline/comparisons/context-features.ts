import type { MeasuredPair } from './measure-pairs.ts'

/**
 * What a pair's place among all pairs of the two reports says. Where reports have few sentences the context knows
 * little: all but the first two are scaled by how many there are to compare with.
 */
export const contextSigns = {
  /** Log odds of the pair on its own. */
  alone: 1,
  /** Share of ordinary words matched, on the side where it is greater. */
  ordinary: 1,
  /** How large the story is, 0..1: the more pairs there are, the fewer of them tell the same. */
  size: -1,
  /** Matched words that few other pairs of the story share, in log nats; and the second of them on its own. */
  exclusive: 1,
  second: 1,
  /** How far the matched weight stands out from the best rival in either report. */
  standsOut: 1,
} as const
export type ContextFeatureName = keyof typeof contextSigns
export type ContextFeatures = Record<ContextFeatureName, number>

const [smallStory, largeStory] = [12, 60]

/** The context features of every measured pair of two reports with so many sentences; in the order of `pairs`. */
export function contextFeatures(
  pairs: MeasuredPair[],
  sentences: { a: number; b: number },
): ContextFeatures[] {
  const size = storySize(sentences.a * sentences.b)
  const [rivalsA, rivalsB] = [bestTwo(pairs, 'a'), bestTwo(pairs, 'b')]
  return pairs.map((pair) => ({
    alone: pair.odds,
    ordinary: pair.ordinary,
    size,
    exclusive: size * Math.log1p(pair.exclusive.reduce((sum, weight) => sum + weight, 0)),
    second: size * (pair.exclusive[1] ?? 0),
    standsOut: size * (pair.matched - Math.max(rival(rivalsA, pair, 'a'), rival(rivalsB, pair, 'b'))),
  }))
}

/** 0 up to a dozen pairs, 1 from five times as many on. */
function storySize(pairs: number): number {
  return Math.min(1, Math.max(0, Math.log(pairs / smallStory) / Math.log(largeStory / smallStory)))
}

type Side = 'a' | 'b'

/** The two greatest matched weights of each sentence. */
function bestTwo(pairs: MeasuredPair[], side: Side): Map<number, [number, number]> {
  const best = new Map<number, [number, number]>()
  for (const pair of pairs) {
    const [first, second] = best.get(pair[side]) ?? [0, 0]
    if (pair.matched > first) best.set(pair[side], [pair.matched, first])
    else if (pair.matched > second) best.set(pair[side], [first, pair.matched])
  }
  return best
}

/** The greatest matched weight of the same sentence in another pair. */
function rival(best: Map<number, [number, number]>, pair: MeasuredPair, side: Side): number {
  const [first, second] = best.get(pair[side]) ?? [0, 0]
  return pair.matched >= first ? second : first
}
