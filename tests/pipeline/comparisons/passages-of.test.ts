import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Link } from '../../../src/news/comparison.ts'
import { passagesOf } from '../../../src/pipeline/comparisons/passages-of.ts'

const link = (a: number, b: number, score = 0.8): Link => ({
  a,
  b,
  score,
  strength: score >= 0.675 ? 'reworded' : 'related',
  contradicts: false,
  by: 'words',
  ties: [],
  differences: [],
})

test('sentences that links tie form one passage; a related link ties none', () => {
  expect(passagesOf([link(0, 0), link(0, 1), link(2, 1), link(5, 5), link(6, 5, 0.5)])).toEqual([
    { a: [0, 2], b: [0, 1], strength: 'reworded', links: [0, 1, 2] },
    { a: [5], b: [5], strength: 'reworded', links: [3] },
  ])
})

test('a chain is cut at its weakest link', () => {
  const chain = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((n) => [
    link(n, n, 0.9),
    link(n + 1, n, n === 3 ? 0.7 : 0.8),
  ])
  const passages = passagesOf(chain)
  expect(passages.every(({ a, b }) => a.length <= 4 && b.length <= 4)).toBe(true)
  expect(passages.flatMap(({ links }) => links)).not.toContain(7)
})

const anyLinks = fc.uniqueArray(
  fc.record({ a: fc.nat(12), b: fc.nat(12), n: fc.integer({ min: 40, max: 99 }) }),
  { selector: ({ a, b }) => `${a} ${b}`, maxLength: 40 },
)

test('passages share no sentence, and small ones are the connected components of a naive search', () => {
  fc.assert(
    fc.property(anyLinks, (made) => {
      const links = made.map(({ a, b, n }) => link(a, b, n / 100))
      const passages = passagesOf(links)
      const sentences = passages.flatMap(({ a, b }) => [...a.map((n) => `a${n}`), ...b.map((n) => `b${n}`)])
      expect(new Set(sentences).size).toBe(sentences.length)
      for (const component of naiveComponents(links)) {
        const [a, b] = ['a', 'b'].map((side) => component.filter((name) => name.startsWith(side)))
        if ((a?.length ?? 0) > 4 || (b?.length ?? 0) > 4) continue
        const found = passages.filter((p) => p.a.some((n) => component.includes(`a${n}`)))
        expect(found.map((p) => p.a.length + p.b.length)).toEqual([component.length])
      }
    }),
  )
})

/** Spreads from every sentence along all firm links until nothing new is reached. */
function naiveComponents(links: Link[]): string[][] {
  const edges = links.filter(({ strength }) => strength !== 'related').map(({ a, b }) => [`a${a}`, `b${b}`])
  const components: string[][] = []
  for (const start of new Set(edges.flat())) {
    if (components.some((component) => component.includes(start))) continue
    const reached = [start]
    for (let n = 0; n < reached.length; n++) {
      for (const edge of edges.filter((ends) => ends.includes(reached[n] ?? ''))) {
        reached.push(...edge.filter((end) => !reached.includes(end)))
      }
    }
    components.push(reached)
  }
  return components
}
