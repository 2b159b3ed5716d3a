import { linkDocs } from '../../../cli/stage/facts.ts'
import { type Gathered, gatherFacts } from '../../../pipeline/gather-facts/gather-facts.ts'
import {
  featureNames,
  type LinkedPair,
  linkFeatures,
  startsOf,
} from '../../../pipeline/gather-facts/link-features.ts'
import { makeEmbedder } from '../../../pipeline/vectors/embed-texts.ts'
import { type FactTopic, pairsRight, textsFound } from '../../quality/comparisons/fact-clusters.ts'
import { fitLogistic } from './fit-logistic.ts'
import { nameWeights } from './name-weights.ts'

const folds = 13
const ridge = 1
/** Log odds from which a link gathers. */
const floor = 0.04
/** And from which a third sentence joins two. */
const joins = 0.35
const signs = { score: 1, lead: 1, apart: -1 } as const

interface Linked {
  topic: FactTopic
  sizes: number[]
  pairs: LinkedPair[]
}

export type FactWeights = Record<'intercept' | 'floor' | 'joins' | (typeof featureNames)[number], number>

/**
 * Fits what a link must have to gather two sentences into one fact, on texts in which readers saw facts; links of which an
 * end is in no fact say nothing. Prints what is found and right at several floors when whole topics are left out of the fit.
 */
export async function fitFacts(topics: FactTopic[]): Promise<FactWeights> {
  const embed = makeEmbedder()
  const linked: Linked[] = []
  for (const topic of topics) {
    const docs = topic.docs.map((doc) => ({ ...doc, date: null }))
    const sizes = docs.map(({ sentences }) => sentences.length)
    linked.push({ topic, sizes, pairs: await linkDocs(docs, 'en', embed) })
  }
  console.log('whole topics left out: floor | found, share of texts, right')
  for (const at of [-0.1, 0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.3]) {
    const measured = Array.from({ length: folds }, (_, fold) => {
      const weights = { ...fitOn(linked.filter((_, n) => n % folds !== fold)), floor: at }
      return linked
        .filter((_, n) => n % folds === fold)
        .map(({ topic, sizes, pairs }) => ({ topic, gathered: gatherFacts(sizes, pairs, weights) }))
    }).flat()
    console.log([at, ...figuresOf(measured)].join(' | '))
  }
  return fitOn(linked)
}

function figuresOf(measured: { topic: FactTopic; gathered: Gathered[] }[]): string[] {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const found = measured.flatMap(textsFound)
  const right = measured.flatMap(pairsRight)
  return [found.map((share) => Number(share > 0)), found, right.map(Number)].map((of) => mean(of).toFixed(3))
}

function fitOn(linked: Linked[]): FactWeights {
  const rows = linked.flatMap(({ topic, sizes, pairs }) => {
    const starts = startsOf(sizes)
    const factsOf = new Map<number, Set<number>>()
    for (const [n, { at }] of topic.facts.entries()) {
      for (const { doc, sentence } of at) {
        const node = (starts[doc] ?? 0) + sentence
        factsOf.set(node, (factsOf.get(node) ?? new Set()).add(n))
      }
    }
    return linkFeatures(sizes, pairs).flatMap((link) => {
      const [one, other] = [factsOf.get(link.a), factsOf.get(link.b)]
      if (!one || !other) return []
      return [{ row: featureNames.map((name) => link[name]), same: [...one].some((fact) => other.has(fact)) }]
    })
  })
  const fitted = fitLogistic({
    rows: rows.map(({ row }) => row),
    truth: rows.map(({ same }) => Number(same)),
    counts: rows.map(() => 1),
    collection: rows.map(() => 0),
    signs: featureNames.map((name) => signs[name]),
    ridge,
  })
  const { intercept, weights } = nameWeights([...featureNames], fitted)
  return { ...(weights as Record<(typeof featureNames)[number], number>), intercept, floor, joins }
}
