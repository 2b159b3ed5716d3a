import type { Profile } from './profile-sentence.ts'

/** Sentence pairs worth measuring: per sentence of either side the counterparts that share most weight with it. */
export interface CandidatePair {
  a: number
  b: number
}

const mostPerSentence = 5
/** A word in more sentences of a side than this says nothing about which of them is meant. */
const longestPosting = 200

/**
 * Candidates from an index of words and meanings, so that cost grows with what sentences share and not with all pairs.
 * The choice depends on shared weight alone, never on where a sentence stands: ties at the edge are all kept.
 */
export function findCandidates(a: Profile[], b: Profile[]): CandidatePair[] {
  const [termsA, termsB] = [a.map(termsOf), b.map(termsOf)]
  const index = indexTerms(termsB)
  // A word too common on either side is left out for both, so that swapping the sides mirrors the choice.
  for (const [term, posting] of indexTerms(termsA)) if (posting.length > longestPosting) index.delete(term)
  const rows = termsA.map((terms) => sharedWeights(terms, index, b))
  const columns = b.map((): [number, number][] => [])
  for (const [i, row] of rows.entries()) for (const [j, weight] of row) columns[j]?.push([i, weight])
  const kept = new Set<number>()
  for (const [i, row] of rows.entries()) for (const j of heaviest([...row])) kept.add(i * b.length + j)
  for (const [j, column] of columns.entries()) for (const i of heaviest(column)) kept.add(i * b.length + j)
  return [...kept].sort((x, y) => x - y).map((at) => ({ a: Math.floor(at / b.length), b: at % b.length }))
}

const wholeWeight = 100

type Index = Map<string, number[]>

function indexTerms(sentences: Map<string, number>[]): Index {
  const index: Index = new Map()
  for (const [j, terms] of sentences.entries()) {
    for (const term of terms.keys()) {
      const posting = index.get(term)
      if (posting) posting.push(j)
      else index.set(term, [j])
    }
  }
  return index
}

/** Content keys and meanings of a sentence, and the whole of it, with what they weigh. */
function termsOf({ tokens, weights, keys }: Profile): Map<string, number> {
  // All words in a row, so that a sentence of mere grammar still finds its copy.
  const terms = new Map<string, number>(keys.length > 0 ? [[`=${keys.join(' ')}`, wholeWeight]] : [])
  for (const [i, { key, meaning, stop }] of tokens.entries()) {
    if (stop) continue
    const weight = weights[i] ?? 0
    terms.set(key, weight)
    if (meaning !== null) terms.set(`~${meaning}`, weight / 2)
  }
  return terms
}

function sharedWeights(terms: Map<string, number>, index: Index, others: Profile[]): Map<number, number> {
  const shared = new Map<number, number>()
  for (const [term, weight] of terms) {
    const posting = index.get(term)
    if (!posting || posting.length > longestPosting) continue
    for (const j of posting) shared.set(j, (shared.get(j) ?? 0) + weight)
  }
  // A long sentence shares something with everything: what it shares counts against its length.
  for (const [j, weight] of shared) shared.set(j, weight / Math.sqrt((others[j]?.tokens.length ?? 0) + 4))
  return shared
}

/** The heaviest few, and whatever is as heavy as the last of them. */
function heaviest(entries: [number, number][]): number[] {
  if (entries.length <= mostPerSentence) return entries.map(([n]) => n)
  const sorted = entries.sort(([, x], [, y]) => y - x)
  const edge = sorted[mostPerSentence - 1]?.[1] ?? 0
  return sorted
    .filter(([, weight]) => weight >= edge)
    .slice(0, 4 * mostPerSentence)
    .map(([n]) => n)
}
