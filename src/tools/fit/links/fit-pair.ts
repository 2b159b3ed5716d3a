import { annotateSentences } from '../../../pipeline/annotate/annotate-sentences.ts'
import {
  makeNumbering,
  type Profile,
  profileSentence,
  readSentence,
} from '../../../pipeline/compare/candidates/profile-sentence.ts'
import {
  type FeatureName,
  featureSigns,
  pairFeatures,
} from '../../../pipeline/compare/measures/pair-features.ts'
import { fitLogistic } from './fit-logistic.ts'
import { type ClusteredDocument, type LabelledPair, leadPairs } from './lead-pairs.ts'
import { type NamedWeights, nameWeights } from './name-weights.ts'

/** Pairs of headlines are few, and nearer to reports of one event than those of the larger collection. */
const judgedCount = (source: string) => (source.endsWith('headlines') ? 2 : 0.7)
/** Pairs of leads are labelled by their clusters alone: they count less than pairs a human judged. */
const leadPairsCount = 0.2
const ridge = 30
const names = Object.keys(featureSigns) as FeatureName[]

/** Fits the model of two sentences on their own, on judged pairs and on leads of clustered reports. */
export function fitPair(
  judged: { a: string; b: string; same: 0 | 1; source: string }[],
  documents: ClusteredDocument[],
): NamedWeights {
  const pairs: LabelledPair[] = judged.map(({ a, b, same }) => ({ a, b, same: same === 1 }))
  const leads = leadPairs(documents)
  const all = [...pairs, ...leads]
  const fitted = fitLogistic({
    rows: all.map(({ a, b }) => featureRow(a, b)),
    truth: all.map(({ same }) => (same ? 1 : 0)),
    counts: [...judged.map(({ source }) => judgedCount(source)), ...leads.map(() => leadPairsCount)],
    collection: [...pairs.map(() => 0), ...leads.map(() => 1)],
    signs: names.map((name) => featureSigns[name]),
    ridge,
  })
  return nameWeights(names, fitted)
}

function featureRow(a: string, b: string): number[] {
  const numberOf = makeNumbering()
  const [x, y] = [a, b]
    .flatMap((text) => annotateSentences([text]))
    .map((sentence) => profileSentence(readSentence(sentence), numberOf, (token) => token.rarity)) as [
    Profile,
    Profile,
  ]
  const features = pairFeatures(x, y)
  return names.map((name) => features[name])
}
