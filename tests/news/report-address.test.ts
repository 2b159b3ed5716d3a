import { expect, test } from 'vitest'
import { addressWords, idsInAddress, reportAddress } from '../../src/news/report/report-address.ts'

test('words of the headline without accents, cut between words, and the id', () => {
  const text = 'Zwölf Brücken für Ålesund: „Größer“ wird nicht schöner, sagt der Bürgermeister heute'
  expect(reportAddress({ id: '1x2y3z4a5b', headline: { text } })).toBe(
    'zwolf-brucken-fur-alesund-grosser-wird-nicht-schoner-sagt-1x2y3z4a5b',
  )
})

test('a headline in another script, or of one endless word', () => {
  expect(addressWords('プーチン氏がベトナム訪問')).toBe('report')
  expect(addressWords('a'.repeat(200))).toBe('a'.repeat(60))
})

test('an address may mean what stands behind any of its hyphens', () => {
  expect(idsInAddress('boat-sinks-1x2y3z4a5b')).toEqual([
    'boat-sinks-1x2y3z4a5b',
    'sinks-1x2y3z4a5b',
    '1x2y3z4a5b',
  ])
  expect(idsInAddress('')).toEqual([''])
})
