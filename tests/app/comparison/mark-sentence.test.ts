import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markSentence } from '../../../src/app/comparison/model/mark-sentence.ts'

const text = 'He met with her around noon, AFP reported.'
const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]
const shown = (pieces: ReturnType<typeof markSentence>) =>
  pieces.map(
    ({ text: words, manners }) =>
      `${manners.map((manner) => ({ same: '=', own: '≠' })[manner]).join('')}${words}`,
  )

test('words that both have and words that differ are pieces of their own', () => {
  const pieces = markSentence(text, { same: [at('met'), at('with')], own: [at('around noon')] })
  expect(shown(pieces)).toEqual(['He ', '=met with', ' her ', '≠around noon', ', AFP reported.'])
})

test('a shared word inside a difference is both', () => {
  const pieces = markSentence(text, { same: [at('noon')], own: [at('around noon')] })
  expect(shown(pieces)).toEqual(['He met with her ', '≠around ', '=≠noon', ', AFP reported.'])
})

test('the pieces joined are the sentence, whatever the marks', () => {
  const stretches = fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const),
  )
  fc.assert(
    fc.property(stretches, stretches, (same, own) => {
      expect(
        markSentence(text, { same, own })
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
