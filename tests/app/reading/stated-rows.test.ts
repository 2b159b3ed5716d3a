import { expect, test } from 'vitest'
import { statedWords } from '#texts/own/stated.ts'
import { readingWords } from '#texts/reading/reading.ts'
import { builtSpeech } from '../../../src/app/i18n/speech.ts'
import { statedRows } from '../../../src/app/reading/end/stated-rows.ts'
import type { Stated, StatedDate } from '../../../src/news/report/article.ts'
import { makeReport } from '../make-report.ts'

const { formats } = builtSpeech
const words = { ...builtSpeech.words(readingWords), ...builtSpeech.words(statedWords) }

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
    own: true,
    lines: [],
    by: 'metadata',
    source: 'meta og:site_name',
  })
  expect(rows.find(({ field }) => field === 'headline')).not.toHaveProperty('by')
})

test('a day that is told of an update alone is called so', () => {
  const { article } = makeReport({ headline: 'Ferry aground', body: ['It rained.'] })
  const published: StatedDate = {
    ...{ value: '2031-05-04', precision: 'day', zone: null, asWritten: '4 May 2031' },
    ...{ of: 'update', lines: [2], by: 'report' },
  }
  const row = statedRows({ ...article, published }, words, formats).find(({ field }) => field === 'published')
  expect(row).toMatchObject({ value: 'updated 4 May 2031', note: 'written “4 May 2031”', lines: [2] })
})
