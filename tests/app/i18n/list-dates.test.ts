import { expect, test } from 'vitest'
import { formatDays } from '../../../src/app/i18n/list-dates.ts'
import type { StatedDate } from '../../../src/news/report/article.ts'

const day = (value: string): StatedDate => ({
  ...{ value, precision: 'day', zone: null, asWritten: value, lines: [], by: 'report' },
})

test('a range of days has plain spaces only, whatever the engine puts around its dash', () => {
  const text = formatDays([day('2025-05-03'), day('2025-05-02')], 'en-GB')
  expect(text).toBe('2 – 3 May 2025')
})
