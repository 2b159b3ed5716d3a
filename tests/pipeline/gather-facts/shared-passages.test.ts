import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedPassages } from '../../../src/pipeline/gather-facts/shared-passages.ts'

const wire =
  'The mill by the upper weir burned down on Sunday night and nobody was hurt, the fire brigade said.'
const other = 'Neighbours had smelled smoke for hours.'

const textsOf = (texts: string[][]) =>
  sharedPassages(texts).map((places) =>
    places.map(({ report, words, from, to }) => {
      const sentences = texts[report] ?? []
      const text = sentences
        .slice(from[0], to[0] + 1)
        .map((sentence, n, all) =>
          sentence.slice(n === 0 ? from[1] : 0, n === all.length - 1 ? to[1] : undefined),
        )
      return `${'ABCD'[report]} ${words}: ${text.join(' ')}`
    }),
  )

test('what stands word for word in several reports is one passage of all of them', () => {
  expect(textsOf([[wire], [other, wire], [other], [wire]])).toEqual([
    ['A', 'B', 'D'].map((letter) => `${letter} 19: ${wire.slice(0, -1)}`),
  ])
})

test('a small edit does not end it, a longer one does', () => {
  const edited = wire.replace('Sunday night', 'Sunday').replace('fire brigade', 'local fire brigade')
  expect(textsOf([[wire], [edited]])).toEqual([
    [`A 19: ${wire.slice(0, -1)}`, `B 19: ${edited.slice(0, -1)}`],
  ])
  const rewritten = wire.replace('burned down on Sunday night', 'was lost to flames in the early hours')
  expect(textsOf([[wire], [rewritten]])).toEqual([])
})

test('it goes on over the end of a sentence, and is none below a dozen words', () => {
  const [half, rest] = ['The weir is closed to boats.', 'It opens again in three weeks at the earliest.']
  expect(
    textsOf([
      [half, rest],
      [other, half, rest],
    ]),
  ).toEqual([[`A 15: ${half} ${rest.slice(0, -1)}`, `B 15: ${half} ${rest.slice(0, -1)}`]])
  expect(textsOf([[rest], [rest]])).toEqual([])
})

test('every passage stands in two reports, and as long as it says', () => {
  const word = fc.constantFrom(...'one two three four five six'.split(' '))
  const texts = fc.array(fc.array(fc.array(word, { maxLength: 20 }).map((all) => all.join(' '))), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(texts, (reports) => {
      for (const places of sharedPassages(reports)) {
        expect(new Set(places.map(({ report }) => report)).size).toBeGreaterThan(1)
        for (const { words } of places) expect(words).toBeGreaterThanOrEqual(12)
      }
    }),
  )
})
