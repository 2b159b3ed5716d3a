import { expect, test } from 'vitest'
import { noneDiffers } from '../../../src/app/comparison/model/differences.ts'
import type { Difference } from '../../../src/news/comparison/comparison.ts'
import { link } from '../../news/made-up-comparison.ts'

const differing = (kind: Difference['kind']) => ({
  ...link(1, 1, 'reworded'),
  differences: [{ kind, a: null, b: null, clash: false }],
})

test('only sentences equal to the letter differ in nothing', () => {
  const same = link(1, 1, 'near-verbatim')
  expect(noneDiffers(same, ['The mayor left.', 'The mayor\u00A0left.'])).toBe('identical')
  expect(noneDiffers(same, ['The mayor left.', 'The Mayor left.'])).toBe('noDifference')
  expect(noneDiffers(same, ['The mayor left.', 'The mayor left'])).toBe('noDifference')
})

test('where a figure, time, name, place or negation differs nothing is said for want of one', () => {
  for (const kind of ['figure', 'time', 'name', 'place', 'negation'] as const)
    expect(noneDiffers(differing(kind), ['one', 'other'])).toBeNull()
  for (const kind of ['wording', 'attribution'] as const)
    expect(noneDiffers(differing(kind), ['one', 'other'])).toBe('noDifference')
  expect(noneDiffers({ ...link(1, 1, 'related'), contradicts: true }, ['one', 'other'])).toBeNull()
})
