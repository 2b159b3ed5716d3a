import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotations } from '../../../src/language/sentences/quotation-marks.ts'

const quoted = (text: string) => findQuotations(text).map(({ from, to }) => text.slice(from, to))

test.each([
  ['two opening marks', 'a “measured“ answer', ['measured']],
  ['a straight and a curly mark', 'against "tutelage,” they', ['tutelage']],
  ['the full stop of the sentence around', 'their "old friend." Then', ['old friend']],
  ['the full stop of a quoted sentence', '“We are ready.” Then', ['We are ready.']],
  ['German marks', '„So nicht“, sagte er. „Niemals wieder“', ['So nicht', 'Niemals wieder']],
  ['inward guillemets', '»Ja, bald«, sagte sie, »vielleicht«', ['Ja, bald', 'vielleicht']],
  ['French guillemets', 'Elle répond : « Oui, c’est vrai. » Puis', ['Oui, c’est vrai.']],
  ['single marks beside apostrophes', 'He said ‘no way’ to the boys’ plan and Tom’s', ['no way']],
  ['single marks within', '“She told me ‘go’,” he said.', ['She told me ‘go’']],
  [
    'marks within marks',
    '“What he calls “a bend” is a wall,” she said',
    ['What he calls “a bend” is a wall'],
  ],
  ['a mark that nothing closes before a pair', '“We go. “You stay,” he said', ['We go. “You stay']],
  ['an inch mark', 'the 6\'2" keeper set a "record"', ['record']],
  ['nothing but apostrophes', "It's the players' day, rock 'n' roll", []],
])('%s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

test('an unclosed mark is told as open', () => {
  expect(findQuotations('He began: "There is no').map(({ open }) => open)).toEqual([true])
})

test('stretches are in order, inside the text, and never overlap', () => {
  const pieces = fc.constantFrom(
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    '‘',
    '’',
    "'",
    ' ',
    'a',
    'word',
    '.',
    ',',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('')
      let end = 0
      for (const stretch of findQuotations(text)) {
        expect(stretch.start).toBeGreaterThanOrEqual(end)
        expect(stretch.from).toBeGreaterThan(stretch.start)
        expect(stretch.to).toBeGreaterThan(stretch.from)
        expect(stretch.end).toBeGreaterThanOrEqual(stretch.to)
        end = stretch.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
