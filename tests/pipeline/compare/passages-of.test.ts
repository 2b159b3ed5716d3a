import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Link } from '../../../src/news/comparison/comparison.ts'
import { passagesOf } from '../../../src/pipeline/compare/passages-of.ts'

type Stretch = [number, number]

const link = (a: number, b: number, score = 0.8, ties: { a: Stretch; b: Stretch }[] = []): Link => ({
  a,
  b,
  score,
  strength: score >= 0.675 ? 'reworded' : 'related',
  contradicts: false,
  by: 'words',
  ties: ties.map((tie) => ({ kind: 'word', weight: 1 / ties.length, ...tie })),
  differences: [],
})
const reworded = 'reworded' as const

test('a sentence and the two that tell its fact are one passage; a related link ties none', () => {
  expect(passagesOf([link(0, 0), link(0, 1), link(5, 5), link(6, 5, 0.5)])).toEqual([
    { a: [0], b: [0, 1], strength: reworded, links: [0, 1] },
    { a: [5], b: [5], strength: reworded, links: [2] },
  ])
})

test('nothing chains: two sentences of one side are together only where each is tied to all of the other', () => {
  expect(passagesOf([link(0, 0, 0.9), link(0, 1, 0.8), link(2, 1, 0.85)])).toEqual([
    { a: [0], b: [0, 1], strength: reworded, links: [0, 1] },
    { a: [2], b: [1], strength: reworded, links: [2] },
  ])
})

test('a sentence whose clauses tell two facts stands in two passages', () => {
  const injuries = { a: [0, 20] as Stretch, b: [0, 18] as Stretch }
  const ferries = { a: [25, 60] as Stretch, b: [0, 30] as Stretch }
  expect(passagesOf([link(0, 0, 0.9, [injuries]), link(0, 1, 0.8, [ferries])])).toEqual([
    { a: [0], b: [0], strength: reworded, links: [0] },
    { a: [0], b: [1], strength: reworded, links: [1] },
  ])
})

const anyLinks = fc.uniqueArray(
  fc.record({ a: fc.nat(9), b: fc.nat(9), n: fc.integer({ min: 40, max: 99 }) }),
  { selector: ({ a, b }) => `${a} ${b}`, maxLength: 40 },
)

test('every link of one fact is in a passage, every two sentences facing each other are tied, sides mirror', () => {
  fc.assert(
    fc.property(anyLinks, (made) => {
      const links = made.map(({ a, b, n }) => link(a, b, n / 100))
      const same = links.flatMap(({ strength }, index) => (strength === 'reworded' ? [index] : []))
      const passages = passagesOf(links)
      expect(new Set(passages.flatMap((passage) => passage.links))).toEqual(new Set(same))
      for (const { a, b, links: held } of passages) {
        expect(held.length).toBe(a.length * b.length)
        expect(Math.max(a.length, b.length)).toBeLessThanOrEqual(4)
      }
      const mirrored = passagesOf(links.map((one) => ({ ...one, a: one.b, b: one.a })))
      expect(sorted(mirrored.map(({ a, b }) => ({ a: b, b: a })))).toEqual(sorted(passages))
    }),
  )
})

const sorted = (passages: { a: number[]; b: number[] }[]) =>
  passages.map(({ a, b }) => `${a.join()} ${b.join()}`).sort()
