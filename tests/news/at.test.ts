import { expect, test } from 'vitest'
import { at } from '../../src/news/at.ts'

test('what stands at a place, null and zero too', () => {
  expect(at(['a', 'b'], 1)).toBe('b')
  expect(at([null, 0], 0)).toBeNull()
  expect(at(new Float64Array([0.5]), 0)).toBe(0.5)
})

test.each([2, -1, 0.5, Number.NaN])('nothing at %s is an error of the program', (index) => {
  expect(() => at(['a', 'b'], index)).toThrow(RangeError)
})
