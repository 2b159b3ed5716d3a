import fitted from './fact-weights.json' with { type: 'json' }
import { type LinkedPair, type LinkFeatures, linkFeatures, startsOf } from './link-features.ts'

/** A sentence by its report's place and its own. */
export interface Place {
  doc: number
  sentence: number
}

/** Sentences of two reports or more that tell one fact, in the order of the reports. */
export interface Gathered {
  sentences: Place[]
  /**
   * Whether it may be called the same fact: two of its sentences are surely the same, or three reports agree. Else two
   * reports speak of one matter, and each has no better counterpart.
   */
  sure: boolean
}

/** A fact has no more sentences of one report: what needs three is not one fact. */
const mostOfReport = 2

/**
 * The facts that several reports tell, from what was found between every two of them; `sizes`: how many sentences each has.
 * Agglomerative clustering with complete linkage (Sørensen 1948), strongest ties first: a sentence joins only where it is
 * tied to every sentence of the other reports, so that nothing chains, and what joins a fact must be tied more surely than
 * the two that begin it (`joins`, `floor`). Each sentence is in one fact at most, related links
 * gather where they agree. What an editor states comes before all that was found, as must-link and cannot-link
 * (Wagstaff and Cardie 2000). The cost grows as the number of links.
 */
export function gatherFacts(
  sizes: readonly number[],
  pairs: readonly LinkedPair[],
  weights: typeof fitted = fitted,
): Gathered[] {
  const links = linkFeatures(sizes, pairs)
  const forbidden = new Set([
    ...links.filter(({ never }) => never).map(({ a, b }) => keyOf(a, b)),
    ...refusedPairs(sizes, pairs),
  ])
  const ties = links
    .map((link) => ({ ...link, odds: oddsOf(link, weights) }))
    .filter(({ odds, must, never }) => must || (odds >= weights.floor && !never))
    .sort((x, y) => Number(y.must) - Number(x.must) || y.odds - x.odds || x.a - y.a || x.b - y.b)
  const tied = new Map(ties.map((tie) => [keyOf(tie.a, tie.b), tie]))
  const docOf = sizes.flatMap((size, doc) => Array<number>(size).fill(doc))
  const factOf = new Map<number, number[]>()
  const fact = (node: number) => factOf.get(node) ?? [node]
  for (const { a, b, must } of ties) {
    const [one, other] = [fact(a), fact(b)]
    if (one === other) continue
    const joins = must
      ? one.every((x) => other.every((y) => !forbidden.has(keyOf(x, y))))
      : mayJoin(one, other, { docOf, tied, joins: weights.joins })
    if (!joins) continue
    const joined = [...one, ...other].sort((x, y) => x - y)
    for (const node of joined) factOf.set(node, joined)
  }
  const starts = startsOf(sizes)
  return [...new Set(factOf.values())]
    .sort((x, y) => (x[0] as number) - (y[0] as number))
    .map((nodes) => ({
      sentences: nodes.map((node) => {
        const doc = docOf[node] as number
        return { doc, sentence: node - (starts[doc] as number) }
      }),
      sure:
        new Set(nodes.map((node) => docOf[node])).size > 2 ||
        pairsOf(nodes).some(([x, y]) => tied.get(keyOf(x, y))?.firm),
    }))
}

function refusedPairs(sizes: readonly number[], pairs: readonly LinkedPair[]): string[] {
  const starts = startsOf(sizes)
  return pairs.flatMap(({ a, b, refused = [] }) =>
    refused.map((one) => keyOf((starts[a] as number) + one.a, (starts[b] as number) + one.b)),
  )
}

interface Known {
  docOf: readonly number[]
  tied: ReadonlyMap<string, { odds: number }>
  /** Odds of every tie by which a third sentence joins. */
  joins: number
}

function mayJoin(one: readonly number[], other: readonly number[], { docOf, tied, joins }: Known): boolean {
  const ofReport = new Map<number, number>()
  for (const node of [...one, ...other]) {
    const doc = docOf[node] as number
    ofReport.set(doc, (ofReport.get(doc) ?? 0) + 1)
  }
  const least = one.length + other.length > 2 ? joins : Number.NEGATIVE_INFINITY
  const isTied = (x: number, y: number) => (tied.get(keyOf(x, y))?.odds ?? Number.NaN) >= least
  return (
    Math.max(...ofReport.values()) <= mostOfReport &&
    one.every((x) => other.every((y) => docOf[x] === docOf[y] || isTied(x, y)))
  )
}

/** Log odds that two linked sentences tell one fact of the story. */
function oddsOf({ score, lead, apart }: LinkFeatures, weights: typeof fitted): number {
  return weights.intercept + weights.score * score + weights.lead * lead + weights.apart * apart
}

const keyOf = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)
const pairsOf = (nodes: readonly number[]) =>
  nodes.flatMap((x, i) => nodes.slice(i + 1).map((y): [number, number] => [x, y]))
