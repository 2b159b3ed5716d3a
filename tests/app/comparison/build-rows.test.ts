import { expect, test } from 'vitest'
import { prepareCompared } from '../../../src/app/comparison/model/compared.ts'
import { buildRows } from '../../../src/app/comparison/model/rows/build-rows.ts'
import { placeRows } from '../../../src/app/comparison/model/rows/place-rows.ts'
import type { Row } from '../../../src/app/comparison/model/rows/row.ts'
import { crossReferences } from '../../../src/app/comparison/rows/see-also.tsx'
import type { Comparison } from '../../../src/news/comparison/comparison.ts'
import { comparisonOf, link, passage } from '../../news/made-up-comparison.ts'
import { makeReport } from '../make-report.ts'

/** `2 related 4|6 again b6`. */
const line = ({ number, kind, a, b, again }: Row) =>
  [
    number ?? '–',
    kind,
    `${a}|${b}`,
    ...again.a.map((sentence) => `again a${sentence}`),
    ...again.b.map((sentence) => `again b${sentence}`),
  ]
    .filter(Boolean)
    .join(' ')
const lines = (comparison: Comparison) => buildRows(comparison).map(line)

test('what only B says stands after the row that holds the sentence before it in B', () => {
  const comparison = comparisonOf({
    links: [link(1, 1, 'reworded'), link(3, 4, 'reworded')],
    passages: [passage([1], [1], [0]), passage([3], [4], [1])],
    unmatchedA: [2, 4],
    unmatchedB: [0, 2, 3, 5],
  })
  expect(lines(comparison)).toEqual([
    '– b |0',
    '1 both 1|1',
    '– b |2',
    '– b |3',
    '– a 2|',
    '2 both 3|4',
    '– b |5',
    '– a 4|',
  ])
})

test('the same rows follow B when B leads', () => {
  const comparison = comparisonOf({
    links: [link(1, 4, 'reworded'), link(3, 1, 'reworded')],
    passages: [passage([1], [4], [0]), passage([3], [1], [1])],
    unmatchedA: [2],
    unmatchedB: [2, 3],
  })
  expect(placeRows(buildRows(comparison), 'b').map(line)).toEqual([
    '2 both 3|1',
    '– b |2',
    '– b |3',
    '1 both 1|4',
    '– a 2|',
  ])
})

test('a sentence that belongs to two places far apart keeps both in one row', () => {
  const comparison = comparisonOf({
    links: [link(1, 9, 'reworded'), link(7, 9, 'reworded')],
    passages: [passage([1, 7], [9], [0, 1])],
    unmatchedA: [2],
    unmatchedB: [8],
  })
  expect(lines(comparison)).toEqual(['– b |8', '1 both 1,7|9', '– a 2|'])
})

test('a related link is a row; one that shares a sentence shows it again', () => {
  const comparison = comparisonOf({
    links: [link(2, 2, 'related'), link(2, 5, 'related')],
    unmatchedA: [1],
    unmatchedB: [3],
  })
  expect(lines(comparison)).toEqual(['– a 1|', '1 related 2|2', '– b |3', '2 related 2|5 again a2'])
})

test('a related link that touches a passage is a row beside it', () => {
  const comparison = comparisonOf({
    links: [link(1, 1, 'reworded'), link(1, 6, 'related')],
    passages: [passage([1], [1], [0])],
    unmatchedA: [2],
    unmatchedB: [5],
  })
  expect(lines(comparison)).toEqual(['1 both 1|1', '– b |5', '2 related 1|6 again a1', '– a 2|'])
})

test('a related link between two rows becomes a cross-reference of both', () => {
  const comparison = comparisonOf({
    links: [link(1, 1, 'reworded'), link(2, 2, 'reworded'), link(1, 2, 'related')],
    passages: [passage([1], [1], [0]), passage([2], [2], [1])],
  })
  expect(lines(comparison)).toEqual(['1 both 1|1', '2 both 2|2'])
  const report = makeReport({ headline: 'A headline', body: ['One sentence. Another sentence.'] })
  const compared = prepareCompared({ a: report, b: report }, comparison)
  const leading = compared.rows.map((row) => crossReferences(compared, row).map(({ key }) => key))
  expect(leading).toEqual([['2-2'], ['1-1']])
})

test('a sentence that tells two facts stands in one row and is shown again in the other', () => {
  const comparison = comparisonOf({
    links: [link(1, 1, 'reworded'), link(1, 4, 'reworded'), link(2, 4, 'reworded')],
    passages: [passage([1], [1], [0]), passage([1, 2], [4], [1, 2])],
    unmatchedB: [2, 3],
  })
  expect(lines(comparison)).toEqual(['1 both 1|1', '– b |2', '– b |3', '2 both 1,2|4 again a1'])
})

test('two facts of the same two sentences are two rows of two names', () => {
  const rows = buildRows(
    comparisonOf({
      links: [link(1, 1, 'reworded'), link(1, 2, 'reworded')],
      passages: [passage([1], [1, 2], [0, 1]), passage([1], [1], [0])],
    }),
  )
  expect(rows.map(({ key, number }) => `${number} ${key}`)).toEqual(['1 1-1', '2 1-1.2'])
})

test('every compared sentence stands in a row, each key once', () => {
  const links = [link(0, 3, 'reworded'), link(2, 1, 'related'), link(4, 3, 'related'), link(5, 1, 'related')]
  const rows = buildRows(
    comparisonOf({ links, passages: [passage([0], [3], [0])], unmatchedA: [1, 3], unmatchedB: [0, 2] }),
  )
  expect([...new Set(rows.flatMap(({ a }) => a))].sort()).toEqual([0, 1, 2, 3, 4, 5])
  expect([...new Set(rows.flatMap(({ b }) => b))].sort()).toEqual([0, 1, 2, 3])
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
})
