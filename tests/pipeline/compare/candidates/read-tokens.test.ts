import { expect, test } from 'vitest'
import { annotateSentences } from '../../../../src/pipeline/annotate/annotate-sentences.ts'
import { readTokens } from '../../../../src/pipeline/compare/candidates/read-tokens.ts'
import type { TokenKind } from '../../../../src/pipeline/compare/candidates/token.ts'
import { alignTexts } from '../align-texts.ts'

/** What the tokens of one kind of a sentence are met by. */
function met(kind: TokenKind, text: string, setting: Parameters<typeof annotateSentences>[1] = {}) {
  const [sentence] = annotateSentences([text], setting)
  const tokens = sentence ? readTokens(sentence, setting) : []
  return tokens.filter((token) => token.kind === kind).map(({ key, written }) => ({ key, written }))
}
const keys = (...given: Parameters<typeof met>) => met(...given).map(({ key }) => key)

test.each([
  ['en', 'The ship sank on Thursday.', 'The ship sank on 20 June.'],
  ['en', 'The ship will sink on Thursday.', 'The ship sank on June 20, 2024.'],
  ['de', 'Das Schiff sank am Donnerstag.', 'Das Schiff sank am 20. Juni.'],
  ['fr', 'Le navire a coulé jeudi.', 'Le navire a coulé le 20 juin 2024.'],
  ['es', 'El buque se hundió el jueves.', 'El buque se hundió el 20 de junio.'],
])('%s: a week-day and its date are the same day', (language, a, b) => {
  const date = /will/.test(a) ? '2024-06-19' : '2024-06-21'
  expect(keys('time', a, { language, date })).toEqual(['time:2024-06-20'])
  expect(keys('time', b, { language, date: '2024-06-21' })).toEqual(['time:2024-06-20'])
})

test('a week-day alone, read as one of two weeks, is written alike; with its date it is the day', () => {
  const written = (text: string, date: string) => met('time', text, { date }).map((token) => token.written)
  expect(written('Crews searched it on Wednesday.', '2024-01-02')).toEqual(['wednesday'])
  expect(written('Crews searched it early on Wednesday.', '2024-01-04')).toEqual(['wednesday'])
  expect(written('Crews searched it on Wednesday, 27 December.', '2024-01-02')).toEqual(['time:2023-12-27'])
})

test.each([
  ['en', 'Sales rose to $22.6 billion.', 'Sales rose to 22.6 billion dollars.'],
  ['en', 'Sales rose 4.5%.', 'Sales rose 4.5 percent.'],
  ['en', 'It carried some 212 weary people.', 'It carried 212 passengers.'],
  ['de', 'Der Schaden beträgt 2,5 Millionen Euro.', 'Der Schaden beträgt 2.500.000 Euro.'],
  ['fr', 'La région compte 100 000 habitants.', 'La région compte 100.000 habitants.'],
  ['es', 'El túnel mide 3,5 kilómetros.', 'El túnel mide 3,5 km.'],
])('%s: a figure is its value and unit, however written: %s', (language, a, b) => {
  expect(keys('figure', a, { language })).toHaveLength(1)
  expect(keys('figure', a, { language })).toEqual(keys('figure', b, { language }))
})

test.each([
  ['The bridge is 40 metres high.', 'The bridge is 40 years old.'],
  ['The club won the fifth match.', 'The club won five matches.'],
  ['The club won the final 2-1.', 'The club won the final 2-0.'],
  ['It hired 10 to 12 divers.', 'It hired 10 divers.'],
])('a number is another with another unit, order, score or range: %s', (a, b) => {
  expect(keys('figure', a)).toHaveLength(1)
  expect(keys('figure', a)).not.toEqual(keys('figure', b))
})

test('a person is met by the last name; names of two people never tie', () => {
  const tied = (b: string) => {
    const a = 'President Amalia Reyes praised the fishermen of Brennick.'
    const [link] = alignTexts({ a: [a], b: [b] }).links
    return link?.ties.map((tie) => a.slice(...tie.a)).join()
  }
  expect(tied('Reyes praised the fishermen of Brennick.')).toContain('Reyes')
  expect(tied('Senator Tomas Reyes praised the fishermen of Brennick.')).not.toContain('Reyes')
  expect(tied('Mayor Amalia Holm praised the fishermen of Brennick.')).not.toContain('Amalia')
})

test('German nouns are no names for their capitals', () => {
  const text = 'Die Taucher von Bürgermeisterin Anna Holm löschte den Brand im Hafen.'
  expect(keys('name', text, { language: 'de' })).toEqual(['anna', 'holm'])
})

test('what is given as one sentence stays one', () => {
  const a = ['It sank. Nobody was hurt. The crew of 14 swam ashore.', 'The harbour was closed.']
  const { best } = alignTexts({ a, b: [...a].reverse() })
  expect(best.a.map((found) => found?.b)).toEqual([1, 0])
})

test('a report’s date that does not exist names no day', () => {
  const sides = { a: ['The ship sank yesterday.'], b: ['The ship sank on Friday.'] }
  const kinds = (dateA: string) =>
    alignTexts({ ...sides, dateA, dateB: '2024-03-02' }).links[0]?.ties.map(({ kind }) => kind)
  expect(kinds('2024-03-02')).toContain('time')
  expect(kinds('2024-02-31')).not.toContain('time')
})

test('a language with its country is read as the language', () => {
  const a = ['Die Regierung in Wien lehnt den Plan ab.']
  const b = ['Die österreichische Regierung lehnt den Plan ab.']
  const links = (language: string) => alignTexts({ a, b, language }).links
  expect(links('de')[0]?.ties.map(({ kind }) => kind)).toContain('place')
  for (const tag of ['de-AT', 'DE']) expect(links(tag)).toEqual(links('de'))
  expect(links('EN-gb')).toEqual(links('en'))
  // What the annotations do not read is compared by its words.
  for (const tag of ['constructor', 'it'])
    expect(links(tag)[0]?.ties.map(({ kind }) => kind)).not.toContain('place')
})

test('of a text without full stops the first thousand words are compared', () => {
  const [opening, endless] = [
    'the mayor opened the harbour of Lemberk ',
    'while ships came and went '.repeat(12_000),
  ]
  const before = process.cpuUsage()
  const { links } = alignTexts({ a: [opening + endless], b: [`${opening}${endless} again`] })
  expect(links.map(({ strength }) => strength)).toEqual(['near-verbatim'])
  // Comparing all of them takes more than ten seconds.
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000)
})
