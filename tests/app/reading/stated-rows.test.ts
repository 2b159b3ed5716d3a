import { expect, test } from 'vitest'
import { statedRows } from '../../../src/app/reading/end/stated-rows.ts'
import { formatsFor } from '../../../src/app/words/formats.ts'
import { readingWords } from '../../../src/app/words/reading.ts'
import { statedWords } from '../../../src/app/words/stated.ts'
import type { Stated } from '../../../src/news/article.ts'
import { makeReport } from '../make-report.ts'

const formats = formatsFor('en', 'en-GB')
const words = { ...readingWords.en(formats), ...statedWords.en(formats) }

test('a language is told as computed, or as the editor states it', () => {
  const { article } = makeReport({ headline: 'Ferry aground', body: ['It rained.'] })
  const row = (over: Partial<typeof article>) =>
    statedRows({ ...article, ...over }, words, formats).find(({ field }) => field === 'language')
  expect(row({ language: 'en' })).toMatchObject({ value: 'English', note: 'computed' })
  const stated = row({ language: 'en-GB', statedLanguage: { text: 'en-GB', lines: [], by: 'editor' } })
  expect(stated).toEqual({ field: 'language', value: 'British English', lines: [], by: 'editor' })
})

test('what only the metadata of a page states is told with its place there', () => {
  const { article } = makeReport({ headline: 'Ferry aground', body: ['It rained.'], publisher: 'Aster Post' })
  const publisher: Stated = { text: 'Bell Times', lines: [], by: 'metadata', source: 'meta og:site_name' }
  const rows = statedRows({ ...article, publisher }, words, formats)
  expect(rows.find(({ field }) => field === 'publisher')).toEqual({
    field: 'publisher',
    value: 'Bell Times',
    lines: [],
    by: 'metadata',
    source: 'meta og:site_name',
  })
  expect(rows.find(({ field }) => field === 'headline')).not.toHaveProperty('by')
})
