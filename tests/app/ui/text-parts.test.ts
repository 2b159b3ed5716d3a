import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceParts } from '../../../src/app/reading/text/sentence-parts.ts'
import { cutText } from '../../../src/app/ui/text/cut-text.ts'
import type { Sentence } from '../../../src/news/report/sentence.ts'

const stretch = fc.record({
  start: fc.integer({ min: -3, max: 40 }),
  end: fc.integer({ min: -3, max: 40 }),
  manner: fc.constantFrom('same', 'phrase'),
})

test('the pieces of a text are the text, whatever stretches overlap or reach outside', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(stretch), (text, stretches) => {
      expect(
        cutText(text, stretches)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a piece carries every manner that covers it', () => {
  const pieces = cutText('the ferry Marigold', [
    { start: 4, end: 18, manner: 'same' },
    { start: 4, end: 9, manner: 'phrase' },
  ])
  expect(pieces.map(({ text, manners }) => [text, manners.join()])).toEqual([
    ['the ', ''],
    ['ferry', 'same,phrase'],
    [' Marigold', 'same'],
  ])
})

function sentence(text: string, start: number): Sentence {
  const place = { unit: 'paragraph' as const, block: 0, paragraph: 1, lines: [1] }
  return { ...place, text, start, end: start + text.length }
}

test('letters between sentences are kept as they are', () => {
  const text = ' One.\u00a0 Two!'
  const parts = sentenceParts(text, [
    { index: 4, sentence: sentence('One.', 1) },
    { index: 5, sentence: sentence('Two!', 7) },
  ])
  expect(parts.map((part) => [part.index, part.text])).toEqual([
    [null, ' '],
    [4, 'One.'],
    [null, '\u00a0 '],
    [5, 'Two!'],
  ])
})

test('a sentence that does not stand where it says costs no letter', () => {
  const parts = sentenceParts('One. Two!', [
    { index: 1, sentence: sentence('One.', 0) },
    { index: 2, sentence: sentence('Three', 5) },
    { index: 3, sentence: sentence('ne. Tw', 1) },
  ])
  expect(parts.map(({ text }) => text).join('')).toBe('One. Two!')
  expect(parts.map(({ index }) => index)).toEqual([1, null])
})
