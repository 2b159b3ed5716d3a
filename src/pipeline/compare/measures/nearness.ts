import { at } from '../../../news/at.ts'
import type { CandidatePair } from '../candidates/find-candidates.ts'
import { makeHeaviestFew } from '../candidates/heaviest-few.ts'

const nearest = 2

/** Embeddings of a sentence and of its clauses; only their directions count. */
export interface SentenceVectors {
  sentence: ArrayLike<number>
  /** Empty where the sentence is one clause. */
  clauses: ArrayLike<number>[]
}

/** How near two sentences are in meaning among those of their story, as cosines. */
export interface Nearness {
  near: number
  clauseNear: number
}

interface Centred {
  sentence: Float64Array
  clauses: () => Float64Array[]
}

/**
 * Cosine similarity of every two sentences of two reports, after centring on the mean of both: what the whole story is
 * about makes no two of its sentences similar (all-but-the-top, Mu and Viswanath 2018, first step).
 */
export function nearnessOf(a: SentenceVectors[], b: SentenceVectors[]): (pair: CandidatePair) => Nearness {
  const mean = meanOf(a, b)
  const centre = ({ sentence, clauses }: SentenceVectors): Centred => ({
    sentence: centred(sentence, mean),
    clauses: late(() => clauses.map((clause) => centred(clause, mean))),
  })
  const [sideA, sideB] = [a.map(centre), b.map(centre)]
  return (pair) => {
    const [x, y] = [sideA[pair.a] as Centred, sideB[pair.b] as Centred]
    const near = dot(x.sentence, y.sentence)
    return {
      near,
      // Asked of few pairs: the nearest of all are found by whole sentences.
      get clauseNear() {
        const clauses = [
          ...x.clauses().map((clause) => dot(clause, y.sentence)),
          ...y.clauses().map((clause) => dot(clause, x.sentence)),
        ]
        return clauses.length > 0 ? Math.max(...clauses) : near
      },
    }
  }
}

/** Each sentence's two nearest counterparts, whichever side is asked: pairs that may have no word in common. */
export function nearestPairs(
  near: (pair: CandidatePair) => Nearness,
  sentences: { a: number; b: number },
): CandidatePair[] {
  const columns = Array.from({ length: sentences.b }, () => makeHeaviestFew(nearest))
  const pairs: CandidatePair[] = []
  for (let a = 0; a < sentences.a; a++) {
    const row = makeHeaviestFew(nearest)
    for (let b = 0; b < sentences.b; b++) {
      const cosine = near({ a, b }).near
      if (cosine <= 0) continue
      row.offer(b, cosine, Math.abs(a - b))
      columns[b]?.offer(a, cosine, Math.abs(a - b))
    }
    for (const b of row.kept()) pairs.push({ a, b })
  }
  for (const [b, column] of columns.entries()) for (const a of column.kept()) pairs.push({ a, b })
  return pairs
}

/** Of each side by itself first, so that swapping them gives the same. */
function meanOf(a: SentenceVectors[], b: SentenceVectors[]): Float64Array {
  const [ofA, ofB] = [sumOf(a), sumOf(b)]
  return ofA.map((sum, i) => (sum + at(ofB, i)) / (a.length + b.length))
}

function sumOf(sentences: SentenceVectors[]): Float64Array {
  const sum = new Float64Array(sentences[0]?.sentence.length ?? 0)
  for (const vector of sentences.map(({ sentence }) => unit(sentence))) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (vector[i] as number)
  }
  return sum
}

function centred(vector: ArrayLike<number>, mean: Float64Array): Float64Array {
  return scaled(unit(vector).map((value, i) => value - (mean[i] as number)))
}

/** Made when it is first asked for. */
function late<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A report's vectors are asked for once for each report that it is compared with. */
const units = new WeakMap<ArrayLike<number>, Float64Array>()

function unit(vector: ArrayLike<number>): Float64Array {
  const known = units.get(vector) ?? scaled(Float64Array.from(vector))
  units.set(vector, known)
  return known
}

function scaled(values: Float64Array): Float64Array {
  const length = Math.sqrt(dot(values, values))
  return length === 0 ? values : values.map((value) => value / length)
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number)
  return sum
}
