import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/language/times/dates.ts'

/** Dates as `year-month-day hour:minute zone`, two readings with a bar between them. */
function read(text: string): string[] {
  return findDates(text).map(({ readings, clock }) => {
    const days = readings.map(({ year, month, day }) => [year, month, day ?? '?'].join('-')).join('|')
    return clock ? `${days} ${clock.hour}:${clock.minute} ${clock.zone ?? 'floating'}` : days
  })
}

describe('the usual forms of a date', () => {
  test.each([
    ['2024-06-20', ['2024-6-20']],
    ['2024-06-20T10:01:30Z', ['2024-6-20 10:1 Z']],
    ['2024-06-20T10:01+02:00', ['2024-6-20 10:1 +02:00']],
    ['20.06.2024 10:01', ['2024-6-20 10:1 floating']],
    ['June 20, 2024', ['2024-6-20']],
    ['Thursday, 20th June 2024 at 4.05 p.m. BST', ['2024-6-20 16:5 floating']],
    ['Dec 1st 2016 1:01PM', ['2016-12-1 13:1 floating']],
    ['Updated 0339 GMT (1139 HKT) November 19, 2019', ['2019-11-19 3:39 Z']],
    ['12:00 AM EST, Jan. 3, 2020', ['2020-1-3 0:0 -05:00']],
    ['20. Juni 2024, 10.01 Uhr', ['2024-6-20 10:1 floating']],
    ['Stand: 1. März 2024', ['2024-3-1']],
    ['20 de junio de 2024 a las 10:01', ['2024-6-20 10:1 floating']],
    ['le 1er août 2024 à 16h45', ['2024-8-1 16:45 floating']],
    ['2019年4月21日 11:51', ['2019-4-21 11:51 floating']],
    ['12/19/16', ['2016-12-19']],
    ['19/12/2016', ['2016-12-19']],
    ['March 2024', ['2024-3-?']],
  ])('%s', (text, dates) => expect(read(text)).toEqual(dates))
})

test('day and month that could be swapped have both readings, with dots as with slashes', () => {
  expect(read('03/04/2024')).toEqual(['2024-4-3|2024-3-4'])
  expect(read('03.04.2024')).toEqual(['2024-4-3|2024-3-4'])
  expect(read('13.04.2024')).toEqual(['2024-4-13'])
  expect(read('04/04/2024')).toEqual(['2024-4-4'])
})

test('one time is not two dates’, and a date is no time of the one before it', () => {
  expect(read('Published 20 June 2024 10:01, updated 21 June 2024')).toEqual([
    '2024-6-20 10:1 floating',
    '2024-6-21',
  ])
  expect(read('20.06.2024 – 21.06.2024')).toEqual(['2024-6-20', '2024-6-21'])
  expect(read('9:15 20 June 2024; 21 June 2024, 10:01')).toEqual([
    '2024-6-20 9:15 floating',
    '2024-6-21 10:1 floating',
  ])
})

test('what is no date', () => {
  for (const text of [
    '31.02.2024',
    'chapter 3.4.5',
    '1.0x',
    '00:00 / 00:00',
    'call 555-01-2024-99',
    'in 2024',
  ])
    expect(read(text), text).toEqual([])
})

test('a text is given to the letter, with its place', () => {
  const [date] = findDates('Published: 20 June 2024, 10:01 GMT | World')
  expect(date?.text).toBe('20 June 2024, 10:01 GMT')
  expect(date?.start).toBe(11)
})
