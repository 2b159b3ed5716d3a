import { expect, test } from 'vitest'
import { parseView, togglePicked, writeView } from '../../../src/app/story/view-state.ts'

const read = (query: string) => parseView(new URLSearchParams(query), 5)

test('an address gives back the view that wrote it', () => {
  for (const query of ['', 'show=all&with=quotations,names&sort=C&view=lines&pin=12D&pick=A,E', 'pin=3']) {
    expect(decodeURIComponent(writeView(read(query)).toString())).toBe(query)
  }
})

test('what an address asks that is not there is taken as the default', () => {
  const nothing = read('')
  for (const query of [
    'show=most',
    'sort=F',
    'sort=a',
    'pin=A',
    'pin=',
    'pick=Z,,1',
    'with=verbs',
    'view=wide',
  ]) {
    expect(read(query)).toEqual(nothing)
  }
  expect(read('pin=2Z').open).toEqual({ fact: 2, report: null })
  expect(read('pick=B,B,C,D').picked).toEqual([1, 2])
})

test('a third report takes the place of the second; a report ticked again leaves', () => {
  expect(togglePicked([0, 3], 2)).toEqual([0, 2])
  expect(togglePicked([0, 3], 0)).toEqual([3])
  expect(togglePicked([], 4)).toEqual([4])
})
