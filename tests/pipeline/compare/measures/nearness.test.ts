import { expect, test } from 'vitest'
import { nearestPairs, nearnessOf } from '../../../../src/pipeline/compare/measures/nearness.ts'

const of = (sentence: number[], ...clauses: number[][]) => ({ sentence, clauses })

test('what the whole story is about brings no two of its sentences near', () => {
  // The first number is the story's; the others tell its sentences apart.
  const near = nearnessOf([of([9, 1, 0]), of([9, 0, 1])], [of([9, 1, 0.1]), of([9, -1, -1])])
  expect(near({ a: 0, b: 0 }).near).toBeGreaterThan(0.5)
  expect(near({ a: 1, b: 0 }).near).toBeLessThan(0.3)
  expect(near({ a: 0, b: 1 }).near).toBeLessThan(0)
})

test('a clause may be nearer than the whole; without clauses the whole counts', () => {
  const near = nearnessOf([of([1, 1, 0], [1, 0, 0]), of([-1, 0, 1])], [of([1, 0, 0]), of([-1, -1, -1])])
  expect(near({ a: 0, b: 0 }).clauseNear).toBeGreaterThan(near({ a: 0, b: 0 }).near)
  expect(near({ a: 1, b: 1 }).clauseNear).toBe(near({ a: 1, b: 1 }).near)
})

test('vectors of nothing are near to nothing', () => {
  const near = nearnessOf([of([0, 0])], [of([0, 0])])
  expect(near({ a: 0, b: 0 })).toEqual({ near: 0, clauseNear: 0 })
  expect(nearestPairs(near, { a: 1, b: 1 })).toEqual([])
})

test('each sentence proposes its two nearest, whichever side is asked', () => {
  const cosines = [
    [0.9, 0.8, 0.7, 0.1],
    [0.2, 0.1, 0.3, 0.2],
  ]
  const near = ({ a, b }: { a: number; b: number }) => ({ near: cosines[a]?.[b] ?? 0, clauseNear: 0 })
  const pairs = nearestPairs(near, { a: 2, b: 4 }).map(({ a, b }) => `${a}-${b}`)
  expect(new Set(pairs)).toEqual(new Set(['0-0', '0-1', '1-0', '1-2', '1-3', '1-1', '0-2', '0-3']))
})
