import { makeHeaviestFew } from './heaviest-few.ts'
import type { Profile } from './profile-sentence.ts'

/** Sentence pairs worth measuring: per sentence of either side the counterparts that share most weight with it. */
export interface CandidatePair {
  a: number
  b: number
}

/** So many counterparts of each sentence are measured. */
const mostCandidates = 5
/** Longest posting list: a term in more sentences of a side does not tell them apart. */
const longestPosting = 200

/**
 * Candidates from an inverted index of words and meanings: the cost grows with what sentences share, not with the
 * number of pairs. Ranked by shared weight, ties broken by distance.
 */
export function findCandidates(a: Profile[], b: Profile[]): CandidatePair[] {
  const index = indexTerms(b)
  // A word too common on either side is left out for both, so that swapping the sides mirrors the choice.
  for (const [term, { sentences }] of indexTerms(a)) if (sentences.length > longestPosting) index.delete(term)
  const copies = indexCopies(b)
  const columns = b.map(() => makeHeaviestFew(mostCandidates))
  const shared = new Float64Array(b.length)
  const kept = new Set<number>()
  for (const [i, profile] of a.entries()) {
    const row = makeHeaviestFew(mostCandidates)
    for (const j of addShared(shared, profile, { index, copies })) {
      const weight = shared[j] as number
      shared[j] = 0
      // Length normalisation, smoothed: a long sentence shares something with every other.
      const share = weight / Math.sqrt((profile.keys.length + 4) * ((b[j]?.keys.length ?? 0) + 4))
      row.offer(j, share, Math.abs(i - j))
      columns[j]?.offer(i, share, Math.abs(i - j))
    }
    for (const j of row.kept()) kept.add(i * b.length + j)
  }
  for (const [j, column] of columns.entries()) for (const i of column.kept()) kept.add(i * b.length + j)
  return [...kept].sort((x, y) => x - y).map((at) => ({ a: Math.floor(at / b.length), b: at % b.length }))
}

/** Term → the sentences that have it, with its weight in each. */
type Index = Map<number, { sentences: number[]; weights: number[] }>

function indexTerms(profiles: Profile[]): Index {
  const index: Index = new Map()
  for (const [j, { terms }] of profiles.entries()) {
    for (const [term, weight] of terms) {
      const posting = index.get(term)
      if (posting) {
        posting.sentences.push(j)
        posting.weights.push(whole(weight))
      } else index.set(term, { sentences: [j], weights: [whole(weight)] })
    }
  }
  for (const [term, { sentences }] of index) if (sentences.length > longestPosting) index.delete(term)
  return index
}

/** Whole numbers add up to the same in any order. */
const whole = (weight: number) => Math.round(weight * 1024)

/** All words in a row → the sentences that are just that: one of mere grammar still finds its copy. */
function indexCopies(profiles: Profile[]): Map<string, number[]> {
  const copies = new Map<string, number[]>()
  for (const [j, { keys }] of profiles.entries()) {
    const text = keys.join()
    if (keys.length > 0) copies.set(text, [...(copies.get(text) ?? []), j])
  }
  return copies
}

const copyWeight = whole(100)

/** Adds what a sentence shares with each other one to `shared`; returns those it shares anything with. */
function addShared(
  shared: Float64Array,
  { terms, keys }: Profile,
  { index, copies }: { index: Index; copies: Map<string, number[]> },
): number[] {
  const touched: number[] = []
  const add = (j: number, weight: number) => {
    if (shared[j] === 0) touched.push(j)
    shared[j] = (shared[j] as number) + weight
  }
  for (const [term, weight] of terms) {
    const posting = index.get(term)
    if (!posting) continue
    const own = whole(weight)
    for (const [n, j] of posting.sentences.entries()) add(j, Math.min(own, posting.weights[n] as number))
  }
  for (const j of copies.get(keys.join()) ?? []) add(j, copyWeight)
  return touched
}
