import { expect, test } from 'vitest'
import { annotateSentences } from '../../../../src/pipeline/annotate/annotate-sentences.ts'
import { readTokens } from '../../../../src/pipeline/compare/candidates/read-tokens.ts'
import {
  carriedInBoth,
  carriedNames,
  namesOf,
} from '../../../../src/pipeline/compare/measures/carried-names.ts'

const weighed = (texts: string[]) =>
  annotateSentences(texts).map((sentence) => {
    const tokens = readTokens(sentence)
    return { tokens, weights: tokens.map(({ stop }) => (stop ? 0 : 1)) }
  })
const carried = (texts: string[]) => carriedNames(weighed(texts)).map((names) => [...names.keys()])

test('a pronoun near the start takes over the names and places before it', () => {
  const names = carried(['Anna Weber came to Peru.', 'She signed the treaty.', 'The treaty is long.'])
  expect(names[0]).toEqual([])
  expect(names[1]).toEqual(expect.arrayContaining(['weber', 'country:PE']))
  expect(names[2]).toEqual([])
})

test('so does a pair of them; names go on until others are named', () => {
  const names = carried(['Peru met Chile.', 'The two countries closed a deal.', 'It holds for a year.'])
  expect(names[1]).toEqual(['country:PE', 'country:CL'])
  expect(names[2]).toEqual(['country:PE', 'country:CL'])
  expect(carried(['Peru met Chile.', 'It told Brazil.', 'It rained.'])[2]).toContain('country:BR')
})

test('what one carries counts where the other has or carries it, the same whichever comes first', () => {
  const sides = [['Peru met Chile.', 'The two countries closed a deal.'], ['Chile signed a deal.']].map(
    (texts) => {
      const sentences = weighed(texts)
      const all = carriedNames(sentences)
      return sentences.map((sentence, n) => ({ own: namesOf(sentence), carried: all[n] ?? new Map() }))
    },
  )
  const [a, b] = [sides[0]?.[1], sides[1]?.[0]]
  if (!a || !b) throw new Error('no sentence')
  expect(carriedInBoth(a, b)).toBeCloseTo(Math.log1p(1))
  expect(carriedInBoth(b, a)).toBe(carriedInBoth(a, b))
})
