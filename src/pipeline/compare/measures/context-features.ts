import type { MeasuredPair } from './measure-pairs.ts'

/**
 * Features of a pair relative to all other pairs of the two reports. With few sentences there is little to be relative
 * to: they are scaled by `storySize`.
 */
export const contextSigns = {
  /** Log odds of the pair on its own. */
  alone: 1,
  /** Share of ordinary words matched, on the side where it is greater. */
  ordinary: 1,
  /** Matched words that few other pairs of the story share, in log nats. */
  exclusive: 1,
  /** How far the matched weight stands out from the best rival in either report. */
  standsOut: 1,
  /** Clashes of the pair's own features weigh more within one story than between any two sentences. */
  numberDiffers: -1,
  originsDiffer: -1,
} as const
export type ContextFeatureName = keyof typeof contextSigns
export interface ContextFeatures extends Record<ContextFeatureName, number> {
  /** 0..1: how much a single word is all that ties the two; not fitted, since small stories cannot tell. */
  lone: number
}

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
    ...exclusiveWords(pair, size),
    standsOut: size * (pair.matched - Math.max(rival(rivalsA, pair, 'a'), rival(rivalsB, pair, 'b'))),
    numberDiffers: pair.features.numberDiffers,
    originsDiffer: pair.features.originsDiffer,
  }))
}

/** Cap on the weight of a single shared word, in nats, however rare it is; other shared words raise it. */
const loneWord = 1
/** What the other words must weigh for the first not to stand alone, in nats. */
const company = 0.3

function exclusiveWords({ exclusive: [first = 0, ...others] }: MeasuredPair, size: number) {
  const rest = others.reduce((sum, weight) => sum + weight, 0)
  return {
    exclusive: size * Math.log1p(Math.min(first, loneWord + rest) + rest),
    lone: size * Math.max(0, 1 - rest / company),
  }
}

/**
 * How far statistics over so many pairs of sentences can be trusted: 0 up to a dozen pairs, 1 from sixty on, log-linear
 * between.
 */
export function storySize(pairs: number): number {
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
