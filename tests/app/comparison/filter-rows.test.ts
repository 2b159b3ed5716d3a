import { expect, test } from 'vitest'
import { buildRows } from '../../../src/app/comparison/model/rows/build-rows.ts'
import {
  countChoices,
  countKinds,
  foldHidden,
  passes,
} from '../../../src/app/comparison/model/rows/filter-rows.ts'
import type { Listed } from '../../../src/app/comparison/model/rows/row-features.ts'
import type { Carried } from '../../../src/news/comparison/ledgers.ts'
import { comparisonOf, link, passage } from '../../news/made-up-comparison.ts'

const rows = buildRows(
  comparisonOf({
    links: [link(0, 0, 'reworded'), link(3, 3, 'related'), link(4, 4, 'reworded'), link(0, 4, 'related')],
    passages: [passage([0], [0], [0]), passage([4], [4], [2])],
    unmatchedA: [1, 2],
    unmatchedB: [1],
  }),
)
const features = new Map<string, Set<Carried>>([
  ['0-0', new Set<Carried>(['names', 'quotations'])],
  ['1-', new Set<Carried>(['names'])],
])
const keys = (filter: Parameters<typeof passes>[1]) =>
  rows.filter((row) => passes(row, filter, features)).map(({ key }) => key)

test('one kind of row at a time', () => {
  expect(keys({ show: 'all', having: [] })).toEqual(['0-0', '-1', '1-', '2-', '3-3', '4-4'])
  expect(keys({ show: 'both', having: [] })).toEqual(['0-0', '4-4'])
  expect(keys({ show: 'a', having: [] })).toEqual(['1-', '2-'])
})

test('matters are rows of their own, as many as the summary says', () => {
  expect(keys({ show: 'related', having: [] })).toEqual(['3-3'])
})

test('features add up', () => {
  expect(keys({ show: 'all', having: ['names'] })).toEqual(['0-0', '1-'])
  expect(keys({ show: 'all', having: ['names', 'quotations'] })).toEqual(['0-0'])
  expect(keys({ show: 'a', having: ['quotations'] })).toEqual([])
})

test('counts say how many rows a choice would show, and how much of what the ledgers list', () => {
  const listed: Listed[] = [
    { feature: 'names', rows: new Set(['0-0', '1-']) },
    { feature: 'names', rows: new Set(['0-0']) },
    { feature: 'names', rows: new Set() },
    { feature: 'quotations', rows: new Set(['0-0']) },
  ]
  const countable = { rows, features, listed }
  expect(countChoices(countable, { show: 'a', having: ['names'] })).toEqual({
    show: { all: 2, both: 1, related: 0, a: 1, b: 0 },
    having: { quotations: 0, figures: 0, names: 1 },
  })
  expect(countChoices(countable, { show: 'all', having: [] }).having).toEqual({
    quotations: 1,
    figures: 0,
    names: 3,
  })
  expect(countChoices(countable, { show: 'all', having: ['quotations'] }).having.names).toBe(2)
})

test('hidden rows fold into runs', () => {
  const shown = foldHidden(rows, ({ key }) => key === '1-' || key === '2-')
  expect(shown.map((one) => ('row' in one ? one.row.key : one.hidden.map(({ key }) => key)))).toEqual([
    ['0-0', '-1'],
    '1-',
    '2-',
    ['3-3', '4-4'],
  ])
  expect(countKinds(rows)).toEqual({ both: 2, related: 1, a: 2, b: 1 })
})
