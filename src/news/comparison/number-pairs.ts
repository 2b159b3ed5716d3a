import type { Comparison, Link, Strength } from './comparison.ts'
import { isSameFact, isStated } from './strengths.ts'

/** Sentences of two reports that belong together, with the number that every page calls them by. */
export interface NumberedPair {
  number: number
  /** Its name in an address, `3-5`: the first sentence of each side; `3-5.2` where an earlier pair has that name. */
  key: string
  strength: Strength
  a: number[]
  b: number[]
  /** Indices into `links`. */
  links: number[]
  /** One side denies what the other states. */
  contradicts: boolean
}

export interface NumberedPairs {
  /** In the order of A, then of B, which is that of their numbers. */
  pairs: NumberedPair[]
  /** Related links (indices) between sentences that stand in pairs already: they lead from one pair to another. */
  references: number[]
}

type Pair = Omit<NumberedPair, 'number' | 'key'>

/**
 * Numbers what two reports share, from 1: every passage, and of the related links those that contradict, that someone states, or that show a
 * sentence which stands in no other pair, the surest first. What is counted of a comparison are these pairs.
 */
export function numberPairs({ passages, links }: Comparison): NumberedPairs {
  const pairs: Pair[] = passages.map(({ a, b, strength, links }) => ({
    ...{ a, b, strength, links },
    contradicts: false,
  }))
  const standing = { a: new Set(pairs.flatMap(({ a }) => a)), b: new Set(pairs.flatMap(({ b }) => b)) }
  const references: number[] = []
  for (const { link, index } of relatedLinks(links)) {
    const { a, b, strength, contradicts } = link
    const stands = standing.a.has(a) && standing.b.has(b)
    if (contradicts || isStated(link) || !stands)
      pairs.push({ a: [a], b: [b], strength, links: [index], contradicts })
    else if (!passages.some((passage) => passage.a.includes(a) && passage.b.includes(b)))
      references.push(index)
    standing.a.add(a)
    standing.b.add(b)
  }
  return { pairs: named(pairs.sort(byPlace)), references: references.sort((x, y) => x - y) }
}

/** Contradictions, then the surest; among equals the order of the links, which swapping the sides does not change. */
function relatedLinks(links: readonly Link[]): { link: Link; index: number }[] {
  return links
    .map((link, index) => ({ link, index }))
    .filter(({ link }) => !isSameFact(link.strength))
    .sort(({ link: x }, { link: y }) => Number(y.contradicts) - Number(x.contradicts) || y.score - x.score)
}

function named(pairs: readonly Pair[]): NumberedPair[] {
  const times: Record<string, number> = {}
  return pairs.map((pair, index) => {
    const name = `${first(pair.a)}-${first(pair.b)}`
    const time = (times[name] ?? 0) + 1
    times[name] = time
    return { ...pair, number: index + 1, key: time > 1 ? `${name}.${time}` : name }
  })
}

const byPlace = (one: Pair, other: Pair) => first(one.a) - first(other.a) || first(one.b) - first(other.b)

const first = (sentences: readonly number[]) => Math.min(...sentences)
