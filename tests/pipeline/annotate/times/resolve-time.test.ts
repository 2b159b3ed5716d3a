import { expect, test } from 'vitest'
import { directionsIn } from '../../../../src/pipeline/annotate/times/direction.ts'
import {
  resolveClock,
  resolveTime,
  type TimeGroups,
} from '../../../../src/pipeline/annotate/times/resolve-time.ts'

/** A Thursday. */
const publishedDay = '2024-06-20'
const resolve = (groups: TimeGroups, direction: 'past' | 'future' | null = null) =>
  resolveTime(groups, { publishedDay, language: 'en', direction })

test.each([
  [{ iso: '2023-01-31' }, '2023-01-31'],
  [{ day: '3', month: 'March', year: '2021' }, '2021-03-03'],
  // Of the years the one nearest to the report.
  [{ day: '31', month: 'October' }, '2024-10-31'],
  [{ day: '31', month: 'December' }, '2023-12-31'],
  [{ day: '2', month: 'January' }, '2024-01-02'],
  [{ day: '31', month: 'June' }, null],
  [{ month: 'March', year: '2021' }, '2021-03'],
  [{ year: '2019', until: '21' }, '2019/2021'],
  [{ year: '1999', until: '2004' }, '1999/2004'],
  [{ rel: 'yesterday' }, '2024-06-19'],
  [{ rel: 'Tomorrow' }, '2024-06-21'],
  [{ n: '3', unit: 'days', sense: 'ago' }, '2024-06-17'],
  // Only days are counted exactly.
  [{ n: '2', unit: 'years', sense: 'ago' }, null],
  [{ dir: 'last', unit: 'week' }, '2024-06-10/2024-06-16'],
  [{ dir: 'next', unit: 'month' }, '2024-07'],
  [{ dir: 'last', unit: 'year' }, '2023'],
  [{ dir: 'this', unit: 'week' }, '2024-06-17/2024-06-23'],
])('%j is %s', (groups, day) => {
  expect(resolve(groups)).toBe(day)
})

test.each([
  ['Thursday', null, '2024-06-20'],
  ['Tuesday', 'past', '2024-06-18'],
  ['Tuesday', 'future', '2024-06-25'],
  ['Tuesday', null, null],
  // The day after the report's, told as past: it was updated, or tells of a week ago.
  ['Friday', 'past', null],
  ['Mondays', 'past', null],
] as const)('%s, looking to the %s, is %s', (weekday, direction, day) => {
  expect(resolve({ weekday }, direction)).toBe(day)
})

test('“last Thursday” said on a Thursday is a week ago; “next Thursday” is not clear', () => {
  expect(resolve({ weekday: 'Thursday', dir: 'last' })).toBe('2024-06-13')
  expect(resolve({ weekday: 'Thursday', dir: 'next' })).toBeNull()
})

test('where the report has no day, only what is whole by itself is resolved', () => {
  const undated = { publishedDay: null, language: 'en' as const, direction: 'past' as const }
  expect(resolveTime({ day: '3', month: 'March', year: '2021' }, undated)).toBe('2021-03-03')
  for (const groups of [{ rel: 'today' }, { weekday: 'Tuesday' }, { day: '3', month: 'March' }])
    expect(resolveTime(groups, undated)).toBeNull()
})

test.each([
  [{ h: '9', m: '30' }, '09:30'],
  [{ h: '12', ap: 'a.m.' }, '00:00'],
  [{ h: '12', ap: 'pm' }, '12:00'],
  [{ h: '8', m2: '05', ap: 'p.m.' }, '20:05'],
  [{}, null],
])('the clock of %j is %s', (groups, clock) => {
  expect(resolveClock(groups)).toBe(clock)
})

test.each([
  ['The ferry will sail on Tuesday.', 'future'],
  ['The ferry sank on Tuesday.', 'past'],
  ['It sank, but the next will sail on Tuesday.', 'future'],
  ['It was raised, it will sail on Tuesday or sank then.', null],
  ['The ferry: Tuesday.', null],
])('the words of “%s” look to the %s', (text, way) => {
  const start = text.indexOf('Tuesday')
  expect(directionsIn(text)({ start, end: start + 7 })).toBe(way)
})
