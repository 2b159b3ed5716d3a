import { expect, test } from 'vitest'
import { directionOf } from '../../../src/language/which/direction.ts'

test.each([
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['yi', 'rtl'],
  ['en', 'ltr'],
  ['el', 'ltr'],
  ['ru', 'ltr'],
  ['ja', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['uz-Arab-AF', 'rtl'],
  [null, 'auto'],
  [undefined, 'auto'],
] as const)('a text in %s is laid out %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
