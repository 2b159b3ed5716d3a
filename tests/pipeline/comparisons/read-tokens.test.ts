import { expect, test } from 'vitest'
import { alignSentences } from '../../../src/pipeline/comparisons/align-sentences.ts'

test('one day after and a week-day meet on the same day', () => {
  const a = ['The ship sank one day after the storm.']
  const b = ['The ship sank on Wednesday.']
  const kinds = (dateA: string) => alignSentences({ a, b, dateA, dateB: '2024-06-20' }).links[0]?.ties
  expect(kinds('2024-06-20')?.map(({ kind }) => kind)).toContain('time')
  expect(kinds('2024-06-25')?.map(({ kind }) => kind)).not.toContain('time')
})

test('a report’s date that does not exist names no day', () => {
  const sides = { a: ['The ship sank yesterday.'], b: ['The ship sank on Friday.'] }
  const kinds = (dateA: string) =>
    alignSentences({ ...sides, dateA, dateB: '2024-03-02' }).links[0]?.ties.map(({ kind }) => kind)
  expect(kinds('2024-03-02')).toContain('time')
  expect(kinds('2024-02-31')).not.toContain('time')
})

test('a language with its country is read as the language', () => {
  const a = ['Die Regierung in Wien lehnt den Plan ab.']
  const b = ['Die österreichische Regierung lehnt den Plan ab.']
  const links = (language: string) => alignSentences({ a, b, language }).links
  expect(links('de')[0]?.ties.map(({ kind }) => kind)).toContain('place')
  for (const tag of ['de-AT', 'DE']) expect(links(tag)).toEqual(links('de'))
  for (const tag of ['EN-gb', 'constructor', 'it']) expect(links(tag)).toEqual(links('en'))
})

test('of a text without full stops the first thousand words are compared', () => {
  const [opening, endless] = [
    'the mayor opened the harbour of Lemberk ',
    'while ships came and went '.repeat(12_000),
  ]
  const before = process.cpuUsage()
  const { links } = alignSentences({ a: [opening + endless], b: [`${opening}${endless} again`] })
  expect(links.map(({ strength }) => strength)).toEqual(['near-verbatim'])
  // Comparing all of them takes more than ten seconds.
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000)
})
