import type { TopicFeatures } from './measure-topics.ts'
import fitted from './topic-weights.json' with { type: 'json' }

interface Weights {
  intercept: number
  weights: Partial<Record<string, number>>
}

/**
 * Above it a topic is shown. Chosen on labelled reports that were left out of the fit: of five topics shown four are what
 * the report is about.
 */
const floor = Math.log(0.27 / 0.73)

/** Log odds that a report is about a topic, from the weights that `fit-topics` fitted. */
export function topicOdds(features: TopicFeatures, { intercept, weights }: Weights = fitted): number {
  let odds = intercept
  for (const [name, value] of Object.entries(features)) odds += (weights[name] ?? 0) * value
  return odds
}

/** A topic with rivals is not shown beside one so many times as heavy. */
const dwarfing = 3

/**
 * The report is about the topic, as far as its words tell: it is shown. `hasRivals`: the words may be a sister's (another sport's).
 */
export function isAbout(features: TopicFeatures, hasRivals: boolean): boolean {
  const isDwarfed = hasRivals && features.besideSisters < 1 / (1 + dwarfing)
  return !isDwarfed && topicOdds(features) > floor
}
