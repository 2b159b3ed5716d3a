import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAt, placeAnchor } from '../../src/news/report/text-anchor.ts'

const text =
  'Ferry runs aground\nThe ferry ran aground at dawn on Monday, the coast guard said. Nobody was hurt.\nIt left at dawn, a day late.'
const anchorOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return anchorAt(text, { start, end: start + words.length })
}
const wordsAt = (of: string, place: ReturnType<typeof placeAnchor>) =>
  place && of.slice(place.start, place.end)

/** Few characters, so that the same words stand in many places. */
const somewhere = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', ' ', '\n', '“', '😀', 'é'), { minLength: 1, maxLength: 300 }),
    fc.nat(),
    fc.nat(),
  )
  .map(([characters, one, other]) => {
    const from = one % characters.length
    const to = from + 1 + (other % (characters.length - from))
    const [before, inside] = [characters.slice(0, from).join(''), characters.slice(from, to).join('')]
    const start = before.length
    return { words: characters.join(''), start, end: start + inside.length }
  })

test('in the text it was made in, a stretch is found where it was', () => {
  fc.assert(
    fc.property(somewhere, ({ words, start, end }) => {
      expect(placeAnchor(words, anchorAt(words, { start, end }))).toEqual({ start, end })
    }),
  )
})

test('what is found are the words that were marked, whatever became of the text', () => {
  fc.assert(
    fc.property(
      somewhere,
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 300 }),
      (stretch, other) => {
        const anchor = anchorAt(stretch.words, stretch)
        const place = placeAnchor(other, anchor)
        if (place) expect(plain(other.slice(place.start, place.end))).toBe(plain(anchor.exact))
      },
    ),
  )
})
const plain = (words: string) => words.replace(/\s+/g, ' ')

test('words that stand once are found wherever the text around them has gone', () => {
  const unique = 'the harbour master of Ostend resigned'
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (before, after, newBefore, newAfter) => {
      const old = `${before}${unique}${after}`
      const anchor = anchorAt(old, { start: before.length, end: before.length + unique.length })
      const start = newBefore.length
      expect(placeAnchor(`${newBefore}${unique}${newAfter}`, anchor)).toEqual({
        start,
        end: start + unique.length,
      })
    }),
  )
})

test('a text put before or after moves the place along', () => {
  fc.assert(
    fc.property(
      somewhere,
      fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 80 }),
      ({ words, start, end }, more) => {
        const anchor = anchorAt(words, { start, end })
        const place = placeAnchor(`${more}${words}`, anchor)
        // Where the same words with the same words around them stand twice, the nearer one may be taken.
        if (words.length <= 32) expect(place).toEqual({ start: start + more.length, end: end + more.length })
        else expect(place && `${more}${words}`.slice(place.start, place.end)).toBe(anchor.exact)
      },
    ),
  )
})

test('of the same words in two places those are taken that stand as they stood', () => {
  const second = anchorOf('at dawn', text.indexOf('It left'))
  const changed = text.replace('Ferry runs aground', 'A ferry has run aground off the northern coast')
  expect(placeAnchor(changed, second)).toEqual({
    start: changed.lastIndexOf('at dawn'),
    end: changed.lastIndexOf('at dawn') + 7,
  })
})

test('where nothing around them tells them apart, the nearest', () => {
  const same = `${'word '.repeat(60)}`
  const anchor = anchorAt(same, { start: 150, end: 154 })
  expect(placeAnchor(same, anchor)).toEqual({ start: 150, end: 154 })
  expect(placeAnchor(`word ${same}`, anchor)).toEqual({ start: 150, end: 154 })
})

test('typography is no change of words', () => {
  const anchor = anchorAt('He spoke of a “balanced” approach – at last.', { start: 14, end: 43 })
  const straight = 'Yesterday: he spoke of a  "balanced"\napproach - at last.'
  expect(wordsAt(straight, placeAnchor(straight, anchor))).toBe('"balanced"\napproach - at last')
  const hyphenated = 'He spoke of a “bal\u00ADanced” approach – at last.'
  expect(wordsAt(hyphenated, placeAnchor(hyphenated, anchor))).toBe('“bal\u00ADanced” approach – at last')
})

test('words that were changed are not found', () => {
  expect(
    placeAnchor(text.replace('at dawn on Monday', 'at dusk on Monday'), anchorOf('at dawn on Monday')),
  ).toBeNull()
  expect(placeAnchor('', anchorOf('at dawn'))).toBeNull()
})

test('a short word that stands elsewhere among other words is another one', () => {
  const anchor = anchorOf('dawn')
  expect(placeAnchor('In the year of the dawn chorus nobody slept.', anchor)).toBeNull()
  const kept = 'A ferry ran aground at dawn on Monday.'
  expect(wordsAt(kept, placeAnchor(kept, anchor))).toBe('dawn')
})

test('no half of a character is kept', () => {
  const emoji = '😀'.repeat(40)
  const anchor = anchorAt(emoji, { start: 33, end: 35 })
  for (const part of [anchor.prefix, anchor.suffix])
    expect(part).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
})
