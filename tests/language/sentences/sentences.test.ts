import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/language/sentences/sentences.ts'
import { cpuSeconds } from '../../../src/tools/soak/cpu-seconds.ts'

const split = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end))

describe('one sentence', () => {
  test.each([
    ['titles', 'Dr. Marta Klein met Sen. Joan Avery and Mme. Petit at St. Vincent.'],
    ['initials', 'The novelist J. R. Marsh and George W. Bird spoke.'],
    ['a country in letters', 'The U.S. Senate and the U.N. Security Council disagree.'],
    ['a clock time', 'It began at 5 p.m. Thursday and ended at 7 a.m. Friday.'],
    [
      'a clock time with its zone',
      'It was called off at 7:30 p.m. ET as crews turned back at 8 a.m. Pacific time.',
    ],
    ['officials', 'Sens. Ann Lowe and Tom Reed met Del. Rita Moss.'],
    ['initials of a name', 'Peter Pan is a J. M. Barrie play.'],
    ['numbers', 'About 2.5 million people voted, 3.1 percent more, under No. 5 of the list.'],
    ['a date', 'He died on Sept. 11 of that year.'],
    ['a question in quotation marks', '“Are we safe?” the mayor asked.'],
    ['a question before a name', '“Are we safe?” Joan Avery asked the mayor.'],
    ['an ellipsis within', 'They waited … and waited.'],
    ['German ordinals', 'Am 3. Mai und im 18. Jahrhundert kam z.B. Herr Dr. Huber.'],
    ['a German ordinal after its article', 'Sie feierte ihren 90. Geburtstag.'],
    ['French titles', 'Selon M. Dupont et Mme. Leroy, rien ne change.'],
    ['Spanish titles', 'El Sr. Gómez y la Sra. Ruiz viajaron a EE.UU. Estados vecinos protestan.'],
    ['no punctuation', 'fire broke out in the old town nobody was hurt'],
    ['a company', 'Castell Inc. Chief Ann Lowe resigned.'],
    ['a numbered point', '1. The bridge is closed.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text])
  })
})

describe('several sentences', () => {
  test.each([
    ['plain', ['It rained.', 'The river rose!', 'Who knew?']],
    ['words that look like abbreviations', ['She told me.', 'Marta said no.', 'Bad art.', 'Paul left.']],
    ['closing quotation marks', ['They called him a "best pal."', 'The two laughed.']],
    ['an abbreviation that ends one', ['He lives in the U.S.', 'The family stays.']],
    ['an abbreviation before an adverb', ['He left the U.S.', 'Then he returned at 5 p.m. Monday.']],
    ['a clock time that ends one', ['It ended at 5 p.m.', 'The crowd went home.']],
    ['a number that opens one', ['It ended in 2019.', '12 people came.']],
    ['a number that ends one', ['They won in the year 12.', 'He left.']],
    ['an opening quotation mark', ['She left.', '“I am free,” she said.']],
    ['Spanish marks', ['No hay plan.', '¿Quién lo sabe?', '¡Nadie!']],
    ['Cyrillic', ['Шёл дождь.', 'Река поднялась.']],
    ['an ellipsis before a capital', ['He paused…', 'Then he went on.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  test('Japanese, where no space divides them', () => {
    expect(split('雨が降った。川が増水した。')).toEqual(['雨が降った。', '川が増水した。'])
  })
})

test('plain sentences come back as they were put together', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/)
  const sentence = fc
    .tuple(fc.array(word, { minLength: 2, maxLength: 8 }), fc.constantFrom('.', '!', '?', '."', '?”'))
    .map(([words, stop]) => `Z${words.join(' ')}x${stop}`)
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 10 }), (sentences) => {
      expect(split(sentences.join(' '))).toEqual(sentences)
    }),
  )
})

test('whatever the text, sentences are in order and hold every character but white space', () => {
  const piece = fc.constantFrom(
    '.',
    ' ',
    'A',
    'b',
    'Mr',
    '3',
    '"',
    '”',
    '…',
    '?',
    '\n\n',
    'U.S',
    '。',
    'é',
    '🎉',
    '(',
    '-',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        const spans = splitSentences(text)
        let last = 0
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          last = end
        }
        const held = spans.map(([start, end]) => text.slice(start, end)).join('')
        expect(held.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      },
    ),
  )
})

test('five megabytes take no longer than their length allows', () => {
  const split = (length: number) =>
    cpuSeconds(() => {
      for (const piece of [
        'No stop at all, Mr. Long and so on ... ',
        'a',
        '. ',
        '…',
        ' ',
        '?"',
        '.\n',
        '! "',
      ]) {
        const sentences = splitSentences(piece.repeat(length / piece.length)).length
        expect(sentences).toBeLessThanOrEqual(length / 38)
      }
    })
  split(50_000)
  expect(split(5_000_000) / split(500_000)).toBeLessThan(20)
})

test('what goes on without an end is cut at a space, never within a character', () => {
  const parts = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end))
  const [first, second] = parts(`${'word '.repeat(250)}end. Another sentence.`)
  expect(first).toBe('word '.repeat(200).trim())
  expect(second).toBe(`${'word '.repeat(50)}end.`)
  expect(parts(`a${'🎉'.repeat(600)}`)).toEqual([`a${'🎉'.repeat(499)}`, '🎉'.repeat(101)])
  expect(parts(`${'word '.repeat(190)}end.`)).toHaveLength(1)
})
