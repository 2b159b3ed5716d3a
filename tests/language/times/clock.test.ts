import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWeeks,
  calendarDay,
  dayOfDate,
  daysBetween,
  weekdayOf,
} from '../../../src/language/times/calendar.ts'
import { findTime } from '../../../src/language/times/clock.ts'

/** The time beside the date `20 June 2024` of a line. */
function timeBeside(line: string) {
  const start = line.indexOf('20 June 2024')
  return findTime(line, { start, end: start + '20 June 2024'.length })
}
const at = (hour: number, minute: number, zone: string | null = null, second: number | null = null) => ({
  ...{ hour, minute, second, zone },
})

test.each([
  ['20 June 2024, 09:30', at(9, 30)],
  ['20 June 2024 09:30:15', at(9, 30, null, 15)],
  ['20 June 2024 at 9.30pm', at(21, 30)],
  ['20 June 2024 at 12 am', at(0, 0)],
  ['20 June 2024, 09:30 CEST', at(9, 30, '+02:00')],
  ['20 June 2024, 09:30 GMT+2', at(9, 30, '+02:00')],
  // It has several meanings.
  ['20 June 2024, 09:30 IST', at(9, 30)],
  ['09:30, 20 June 2024', at(9, 30)],
  ['0930 GMT, 20 June 2024', at(9, 30, 'Z')],
])('%s', (line, clock) => {
  expect(timeBeside(line)?.clock).toEqual(clock)
})

test.each([
  '20 June 2024',
  '20 June 2024, 5',
  '20 June 2024, 25:00',
  '20 June 2024, 13 pm',
  '20 June 2024, 9:75',
])('%s has no time of day', (line) => {
  expect(timeBeside(line)).toBeNull()
})

test('the place of a time is its own words beside the date', () => {
  const line = 'On 20 June 2024, 09:30 GMT in Lindow'
  const found = timeBeside(line)
  expect(line.slice(found?.start, found?.end)).toBe(', 09:30 GMT')
})

test('days and months are counted over the ends of months and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
  expect(addMonths('2024-01-31', -1)).toBe('2023-12')
  expect(addMonths('2024-12-01', 1)).toBe('2025-01')
  expect(addWeeks('2024-06-20', 0)).toBe('2024-06-17/2024-06-23')
  expect(addWeeks('2024-06-16', 1)).toBe('2024-06-17/2024-06-23')
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect([weekdayOf('2024-06-17'), weekdayOf('2024-06-23')]).toEqual([0, 6])
})

test('a day that no calendar has is none', () => {
  expect(calendarDay(2024, 2, 29)).toBe('2024-02-29')
  expect(calendarDay(2023, 2, 29)).toBeNull()
  expect(calendarDay(2024, 13, 1)).toBeNull()
  expect(dayOfDate('2024-06-20T09:30')).toBe('2024-06-20')
  expect(dayOfDate('2024-06')).toBeNull()
  expect(dayOfDate('2024-06-31')).toBeNull()
})
