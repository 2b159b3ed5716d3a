import { expect, test } from 'vitest'
import { numberWords } from '../../../../src/pipeline/annotate/figures/number-words.ts'
import { readNumber } from '../../../../src/pipeline/annotate/figures/read-number.ts'
import type { ReadingLanguage } from '../../../../src/pipeline/annotate/reading.ts'
import { tokenize } from '../../../../src/pipeline/annotate/tokens.ts'

const read = (text: string, language: ReadingLanguage = 'en') =>
  readNumber(tokenize(text, language), 0, numberWords[language])

test.each([
  ['1,250 boats', 1250],
  ['2.5 million crowns', 2_500_000],
  ['1.5 lakh crore rupees', 1_500_000_000_000],
  ['2 thousand million', 2_000_000_000],
  ['two hundred and fifty thousand', 250_000],
  ['one hundred and five', 105],
  ['seventy-one', 71],
  ['twenty one', 21],
  ['two and a half million', 2_500_000],
  ['one point two million', 1_200_000],
  ['5bn', 5_000_000_000],
  ['80m people', 80_000_000],
  ['5MM', 5_000_000],
])('%s is one number', (text, value) => {
  expect(read(text)?.value).toBe(value)
})

test.each([
  ['1.250 Boote', 'de', 1250],
  ['2,5 Millionen Kronen', 'de', 2_500_000],
  ['einundzwanzig Boote', 'de', 21],
  ['100 000 bateaux', 'fr', 100_000],
  ['2,5 millones', 'es', 2_500_000],
] as const)('%s, in %s', (text, language, value) => {
  expect(read(text, language)?.value).toBe(value)
})

test('what hangs on digits is a suffix, unless it scales them or makes them an ordinal', () => {
  expect(read('12km')).toMatchObject({ value: 12, suffix: 'km', ordinal: false })
  expect(read('80m')).toMatchObject({ value: 80, suffix: 'm' })
  expect(read('5bn')).toMatchObject({ suffix: null, factor: 1e9 })
  expect(read('21st')).toMatchObject({ value: 21, suffix: null, ordinal: true })
  expect(read('third')).toMatchObject({ value: 3, ordinal: true, digits: false })
})

test('a number ends where the next word is none of its own', () => {
  expect(read('twenty thirty')).toMatchObject({ value: 20, next: 1 })
  expect(read('two, three')).toMatchObject({ value: 2, next: 1 })
  // In English a plain space parts numbers, one that does not break joins their groups.
  expect(read('100 000')).toMatchObject({ value: 100, next: 1 })
  expect(read('100\u00a0000')).toMatchObject({ value: 100_000, next: 2 })
})

test.each(['1.2.3', 'harbour', 'and'])('%s is no number', (text) => {
  expect(read(text)).toBeNull()
})
