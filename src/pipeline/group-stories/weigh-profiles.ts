import { rarityOf } from '../../language/words/rarity.ts'
import { type Profile, type View, views } from './digest/profile-report.ts'

/**
 * A report as a sparse vector: ascending term numbers with their weights. The dot product of two is their similarity,
 * 0..1.
 */
export interface Vector {
  terms: Uint32Array
  weights: Float32Array
}

/** Vectors of all reports over one numbering of terms. */
export interface Weighed {
  vectors: Vector[]
  /** The stem behind a term number. */
  stemOf: string[]
}

/** What each view adds to the likeness of two reports: shares of one. Names tell look-alike events apart. */
const shares: Record<View, number> = { word: 0.6, name: 0.3, figure: 0.1 }
/** Strength of the prior: the IDF of a word in news counts as much as this many reports. */
const priorReports = 300
/** A report has about so many chances to use a word as a sentence has. */
const sentencesPerReport = 15
/** Of a long report only the heaviest terms are kept, which bounds the work. */
const mostTerms = 160

/**
 * Weighs each report's terms by TF-IDF (Salton and Buckley 1988), with an IDF that is smoothed by running news text, so
 * that two reports alone can be weighed too. `counted` are the reports that document frequencies are taken from: of a
 * text that stands in many only one, else its words would be the commonest of all.
 */
export function weighProfiles(profiles: Profile[], counted: Profile[]): Weighed {
  const frequency = countReports(counted)
  const numbers = new Map<string, number>()
  const stemOf: string[] = []
  const vectors = profiles.map(({ counts }) => {
    const weighed = views.flatMap((view) =>
      unit(counts[view], (key) => rarity(key, frequency[view].get(key) ?? 1, counted.length)).map(
        ([key, weight]): [number, number] => [number(`${view} ${key}`), weight * Math.sqrt(shares[view])],
      ),
    )
    return vectorOf(weighed)
  })
  return { vectors, stemOf }

  function number(name: string): number {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, stemOf.length)
    return stemOf.push(name.slice(name.indexOf(' ') + 1)) - 1
  }
}

function countReports(profiles: Profile[]): Record<View, Map<string, number>> {
  const frequency: Record<View, Map<string, number>> = { word: new Map(), name: new Map(), figure: new Map() }
  for (const { counts } of profiles) {
    for (const view of views) {
      for (const key of counts[view].keys()) frequency[view].set(key, (frequency[view].get(key) ?? 0) + 1)
    }
  }
  return frequency
}

function rarity(key: string, reports: number, all: number): number {
  const expected = Math.min(0.9, Math.exp(-rarityOf(key)) * sentencesPerReport)
  return Math.max(0, Math.log((all + priorReports) / (reports + priorReports * expected)))
}

/** The view's weights, at length one. */
function unit(counts: Map<string, number>, rarityOfKey: (key: string) => number): [string, number][] {
  const weighed = [...counts].map(([key, n]): [string, number] => [key, (1 + Math.log(n)) * rarityOfKey(key)])
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return weighed.map(([key, weight]) => [key, weight / length])
}

function vectorOf(weighed: [term: number, weight: number][]): Vector {
  const heaviest =
    weighed.length > mostTerms ? weighed.sort((a, b) => b[1] - a[1]).slice(0, mostTerms) : weighed
  const ascending = heaviest.sort((a, b) => a[0] - b[0])
  return {
    terms: Uint32Array.from(ascending, ([term]) => term),
    weights: Float32Array.from(ascending, ([, weight]) => weight),
  }
}

/** Likeness of two reports; `met` is told each common term and what it adds. */
export function likeness(a: Vector, b: Vector, met?: (term: number, adds: number) => void): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i] as number, b.terms[j] as number]
    if (x === y) {
      const adds = (a.weights[i] as number) * (b.weights[j] as number)
      met?.(x, adds)
      sum += adds
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return sum
}
