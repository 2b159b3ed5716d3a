import type { Nearness } from '../measures/nearness.ts'
import type { RelationFeatures } from '../measures/relation-features.ts'
import model from './link-weights.json' with { type: 'json' }

/** Log odds that two sentences on their own tell the same, from the weights that `fit-links` fitted. */
export function pairOdds(features: Record<keyof typeof model.pair.weights, number>): number {
  return weighted(model.pair, features)
}

/** Log odds that two sentences tell the same, seen among all sentences of their reports. */
export function contextOdds(features: Record<keyof typeof model.context.weights, number>): number {
  return weighted(model.context, features)
}

/**
 * Log odds that two sentences of two reports tell the same fact; `near`: what a language model adds, where there is one.
 * Each of the two models is fitted and calibrated by itself.
 */
export function relationOdds(features: RelationFeatures, near: Nearness | null): number {
  return near ? weighted(model.meaning, { ...features, ...near }) : weighted(model.words, features)
}

/** Log odds → probability, 0..1. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

interface Fitted<Name extends string> {
  intercept: number
  weights: Record<Name, number>
}

function weighted<Name extends string>({ intercept, weights }: Fitted<Name>, features: Record<Name, number>) {
  let odds = intercept
  for (const name in weights) odds += weights[name] * features[name]
  return odds
}
