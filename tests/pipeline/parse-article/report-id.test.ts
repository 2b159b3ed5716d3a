import { expect, test } from 'vitest'
import { formerId } from '../../../src/pipeline/parse-article/former-id.ts'
import { reportId } from '../../../src/pipeline/parse-article/report-id.ts'

test('an id is ten characters that stand for the path, the same in every release', () => {
  expect(reportId('2031/harbour.txt')).toBe('tads85ru1t')
  expect(reportId('2031/harbour.txt')).not.toBe(reportId('2031/harbour.html'))
  expect(reportId('2031/harbour.txt')).not.toBe(reportId('harbour.txt'))
})

test('a path is one and the same with backslashes, and in any normal form of Unicode', () => {
  expect(reportId('mai\\Zürich.txt')).toBe(reportId('mai/Zürich.txt'))
  expect(reportId('mai/Zürich.txt'.normalize('NFD'))).toBe(reportId('mai/Zürich.txt'.normalize('NFC')))
})

test('the reports of one file are told apart by their place, the first of them has the file’s own id', () => {
  const ids = [0, 1, 2].map((place) => reportId('live.txt', place))
  expect(new Set(ids).size).toBe(3)
  expect(ids[0]).toBe(reportId('live.txt'))
})

test('paths that are much alike have ids of their own', () => {
  const ids = Array.from({ length: 200_000 }, (_, number) => reportId(`2031/05/page-${number}.txt`))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[0-9a-z]{10}$/.test(id))).toEqual([])
})

test('an id of the scheme before is what it was: words, and six characters of the text', () => {
  const body = [{ text: 'One paragraph.' }]
  expect(formerId('Café burns down', body)).toBe('cafe-burns-down-yg0p7u')
  expect(formerId('Café burns down', [{ text: 'Another paragraph.' }])).not.toBe('cafe-burns-down-yg0p7u')
})
