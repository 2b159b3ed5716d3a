import { commonSubsequence, dice, eachShared } from '../../../language/words/similarity.ts'
import type { WeightedGrams } from '../candidates/character-grams.ts'
import { matchTokens, type TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { qualifiersDiffer } from './qualifiers.ts'

/** What may speak for or against two sentences telling the same; the fitted weights keep to these signs. */
export const featureSigns = {
  /** Share of the weight of ordinary words that is matched, on the side where less is. */
  words: 1,
  /** Longest common subsequence of words over the longer sentence. */
  subsequence: 1,
  /** Dice's coefficient of character 4-grams. */
  letters: 1,
  /** Weighted 4-grams of words: how much of the lighter sentence the other holds. */
  contained: 1,
  /** Runs of three words in both. Free of sign: at equal words, a copied run says little about the rest. */
  runs: 0,
  /** Weight left unmatched on the fuller side, in log nats. */
  unmatched: -1,
  /** Names on both sides that the other does not have. */
  namesMissing: -1,
  figuresMissing: -1,
  /** A figure in both. */
  figuresShared: 1,
  /** The same noun, counted otherwise: five people, three people. */
  countsDiffer: -1,
  /** The same noun, of other countries: a British climber, an Australian one. */
  originsDiffer: -1,
  /** Share of matched words that one has in the plural and the other in the singular: one climber, two climbers. */
  numberDiffers: -1,
  /** Places on both sides, and how many of them the other does not have. */
  placesExtra: -1,
  /** One says up where the other says down. */
  opposed: -1,
  /** Both are as short as headlines, where a few shared words are soon reached. */
  short: 0,
} as const
export type FeatureName = keyof typeof featureSigns
export type Features = Record<FeatureName, number>

const shortSentence = 12

/** Measures how alike two sentences are; the same whichever comes first. Shares are 0..1. */
export function pairFeatures(a: Profile, b: Profile, matches = matchTokens(a, b)): Features {
  const all = overlapOf(a, b, matches)
  const names = overlapOf(a, b, matches, 'name')
  const figures = overlapOf(a, b, matches, 'figure')
  const places = overlapOf(a, b, matches, 'place')
  const longer = Math.max(a.keys.length, b.keys.length, 1)
  return {
    words: overlapOf(a, b, matches, 'word').lesser,
    subsequence: commonSubsequence(a.keys, b.keys) / longer,
    ...sharedLetters(a.grams, b.grams),
    runs: dice(a.trigrams, b.trigrams),
    unmatched: Math.log1p(all.unmatched),
    namesMissing: missing(names),
    figuresMissing: missing(figures),
    figuresShared: figures.jaccard > 0 ? 1 : 0,
    countsDiffer: qualifiersDiffer(a.counts, b.counts),
    originsDiffer: qualifiersDiffer(a.origins, b.origins),
    numberDiffers: numberDiffers(a, b, matches),
    placesExtra: places.inBoth ? 1 - places.lesser : 0,
    opposed: a.direction * b.direction < 0 ? 1 : 0,
    short: Math.max(0, Math.log(shortSentence / longer)),
  }
}

function missing({ inBoth, greater }: Overlap): number {
  return inBoth ? 1 - greater : 0
}

/** Of the character 4-grams: Dice's coefficient, and the weight in both over that of the lighter side. */
function sharedLetters(x: WeightedGrams, y: WeightedGrams): Pick<Features, 'letters' | 'contained'> {
  let [count, weight] = [0, 0]
  eachShared(x.grams, y.grams, (i, j) => {
    count++
    weight += Math.min(x.weights[i] as number, y.weights[j] as number)
  })
  return {
    letters: (2 * count) / (x.grams.length + y.grams.length || 1),
    contained: weight / (Math.min(x.total, y.total) || 1),
  }
}

function numberDiffers(a: Profile, b: Profile, matches: TokenMatch[]): number {
  const words = matches.filter((match) => match.degree === 'same' && a.tokens[match.a]?.kind === 'word')
  const differing = words.filter((match) => a.tokens[match.a]?.plural !== b.tokens[match.b]?.plural)
  return differing.length / (words.length || 1)
}
