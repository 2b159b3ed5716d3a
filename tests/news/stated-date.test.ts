import * as v from 'valibot'
import { expect, test } from 'vitest'
import { statedDateSchema } from '../../src/news/report/article.ts'

const date = (value: string, precision: string) => ({
  ...{ value, precision, zone: null, asWritten: value },
  ...{ lines: [1], by: 'report' },
})
const isValid = (value: string, precision: string) => v.is(statedDateSchema, date(value, precision))

test.each([
  ['2024', 'year'],
  ['2024-06', 'month'],
  ['2024-02-29', 'day'],
  ['2024-06-20T10:05', 'minute'],
  ['2024-06-20T23:59:59', 'second'],
])('%s is a date of the precision %s', (value, precision) => {
  expect(isValid(value, precision)).toBe(true)
})

test.each([
  ['2024-06-31', 'day'],
  ['2023-02-29', 'day'],
  ['2024-13', 'month'],
  ['2024-00-10', 'day'],
  ['2024-06-20T24:00', 'minute'],
  ['2024-06', 'day'],
  ['2024-06T10:05', 'minute'],
  ['2024-06-20', 'month'],
])('%s is no date of the precision %s', (value, precision) => {
  expect(isValid(value, precision)).toBe(false)
})
