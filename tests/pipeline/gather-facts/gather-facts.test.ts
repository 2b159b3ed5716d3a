import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Strength } from '../../../src/news/comparison/comparison.ts'
import { gatherFacts } from '../../../src/pipeline/gather-facts/gather-facts.ts'
import type { LinkedPair } from '../../../src/pipeline/gather-facts/link-features.ts'

const sizes = [10, 10, 10, 10]

/** Links as `A2 B3 .8`: the third sentence of the first report, the fourth of the second, how surely they tell the same. */
function linked(...links: string[]): LinkedPair[] {
  const byPair = new Map<string, LinkedPair>()
  for (const link of links) {
    const [, one = '', a, other = '', b, score] = /^(\w)(\d) (\w)(\d) (\S+)$/.exec(link) ?? []
    const key = one + other
    const before = byPair.get(key)?.links ?? []
    const strength: Strength = Number(score) >= 0.64 ? 'reworded' : 'related'
    const place = (letter: string) => 'ABCD'.indexOf(letter)
    byPair.set(key, {
      ...{ a: place(one), b: place(other) },
      links: [...before, { a: Number(a), b: Number(b), score: Number(score), strength }],
    })
  }
  return [...byPair.values()]
}

const told = (...links: string[]) =>
  gatherFacts(sizes, linked(...links)).map(({ sentences, sure }) => {
    const names = sentences.map(({ doc, sentence }) => `${'ABCD'[doc]}${sentence}`)
    return names.join(' ') + (sure ? '' : ' ?')
  })

test('sentences of several reports that are tied to each other are one fact', () => {
  expect(told('A1 B1 .9', 'A1 C2 .8', 'B1 C2 .85', 'A5 C5 .9')).toEqual(['A1 B1 C2', 'A5 C5'])
})

test('nothing chains: a sentence that is tied to one alone of a fact stays outside', () => {
  expect(told('A1 B1 .95', 'B1 C1 .8', 'C1 D1 .9')).toEqual(['A1 B1', 'C1 D1'])
})

test('related links gather where three reports agree; of two alone they are not told as the same', () => {
  expect(told('A1 B1 .5', 'A1 C1 .5', 'B1 C1 .5')).toEqual(['A1 B1 C1'])
  expect(told('A1 B1 .5')).toEqual(['A1 B1 ?'])
})

/** As stated by an editor: `A1 B1 =`, `A1 B1 ~` (of one matter only), `A1 B1 !` (nothing to do with each other). */
function withStated(links: string[], stated: string[]) {
  const pairs = [...linked(...links)]
  for (const one of stated) {
    const [, first = '', a, second = '', b, what] = /^(\w)(\d) (\w)(\d) ([=~!])$/.exec(one) ?? []
    const place = (letter: string) => 'ABCD'.indexOf(letter)
    const sentences = { a: Number(a), b: Number(b) }
    const strength: Strength = what === '=' ? 'reworded' : 'related'
    const link = { ...sentences, strength, score: what === '=' ? 1 : 0.5, by: 'editor' as const }
    const sides = { a: place(first), b: place(second) }
    const before = pairs.find((pair) => pair.a === sides.a && pair.b === sides.b)
    const others = before?.links.filter((found) => found.a !== link.a || found.b !== link.b) ?? []
    pairs.splice(before ? pairs.indexOf(before) : pairs.length, before ? 1 : 0, {
      ...sides,
      links: what === '!' ? others : [...others, link],
      refused: [...(before?.refused ?? []), ...(what === '!' ? [sentences] : [])],
    })
  }
  return gatherFacts(sizes, pairs).map(({ sentences, sure }) => {
    const names = sentences.map(({ doc, sentence }) => `${'ABCD'[doc]}${sentence}`)
    return names.join(' ') + (sure ? '' : ' ?')
  })
}

test('what an editor states comes before what was found: must-link, never-link, and refused', () => {
  expect(withStated([], ['A1 B1 ='])).toEqual(['A1 B1'])
  // Two statements that share a sentence are one fact, though nobody tied the third two.
  expect(withStated([], ['A1 B1 =', 'A1 C1 ='])).toEqual(['A1 B1 C1'])
  expect(withStated([], ['A1 B1 =', 'A1 C1 =', 'B1 C1 !'])).toEqual(['A1 B1'])
  expect(withStated(['A1 B1 .9', 'A1 C1 .9', 'B1 C1 .9'], ['A1 B1 !'])).toEqual(['A1 C1'])
  expect(withStated(['A1 B1 .9'], ['A1 B1 ~'])).toEqual([])
  expect(withStated(['A1 B1 .95', 'B1 C1 .3'], ['A1 C1 ='])).toEqual(['A1 C1'])
})

test('a third sentence joins two only where it is tied to both more surely than two alone need be', () => {
  expect(told('A1 B1 .9', 'A1 C1 .5', 'B1 C1 .5')).toEqual(['A1 B1 C1'])
  expect(told('A1 C1 .3')).toEqual(['A1 C1 ?'])
  expect(told('A1 B1 .9', 'A1 C1 .3', 'B1 C1 .3')).toEqual(['A1 B1'])
})

test('a loose link is none where one of its sentences has a far better counterpart', () => {
  expect(told('A1 B1 .95', 'A1 B2 .45')).toEqual(['A1 B1'])
  expect(told('A1 B2 .45')).toEqual(['A1 B2 ?'])
})

test('a statement and its denial are no one fact, however many reports there are', () => {
  const pairs = linked('A1 B1 .9', 'A1 C1 .9', 'B1 C1 .9').map((pair) =>
    pair.b === 2
      ? {
          ...pair,
          links: pair.links.map((link) => ({ ...link, strength: 'related' as const, contradicts: true })),
        }
      : pair,
  )
  expect(gatherFacts(sizes, pairs).map(({ sentences }) => sentences.map(({ doc }) => doc))).toEqual([[0, 1]])
})

test('no fact has more than two sentences of a report', () => {
  const [fact] = gatherFacts(sizes, linked('A1 B1 .99', 'A2 B1 .985', 'A3 B1 .98'))
  expect(fact?.sentences.filter(({ doc }) => doc === 0)).toHaveLength(2)
})

test('a sentence at the end of one report and at the start of another must be tied more surely', () => {
  expect(told('A0 B0 .3')).toEqual(['A0 B0 ?'])
  expect(told('A0 B9 .3')).toEqual([])
})

const links = fc.uniqueArray(
  fc.record({
    pair: fc.constantFrom([0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]),
    a: fc.nat(9),
    b: fc.nat(9),
    score: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  }),
  { selector: ({ pair, a, b }) => `${pair} ${a} ${b}`, maxLength: 60 },
)

test('whatever the links: each sentence is in one fact at most, and all of a fact’s reports are tied to each other', () => {
  fc.assert(
    fc.property(links, (drawn) => {
      const pairs = drawn.map(({ pair: [a = 0, b = 0], ...link }) => ({
        ...{ a, b },
        links: [{ ...link, strength: link.score >= 0.64 ? ('reworded' as const) : ('related' as const) }],
      }))
      const facts = gatherFacts(sizes, pairs)
      const all = facts.flatMap(({ sentences }) => sentences.map(({ doc, sentence }) => `${doc}.${sentence}`))
      expect(new Set(all).size).toBe(all.length)
      for (const { sentences } of facts) {
        expect(new Set(sentences.map(({ doc }) => doc)).size).toBeGreaterThan(1)
        for (const x of sentences) {
          for (const y of sentences) {
            if (x.doc >= y.doc) continue
            const tie = drawn.find(
              ({ pair, a, b }) =>
                pair[0] === x.doc && pair[1] === y.doc && a === x.sentence && b === y.sentence,
            )
            expect(tie).toBeDefined()
          }
        }
      }
    }),
  )
})

test('the order in which the pairs were compared changes nothing', () => {
  fc.assert(
    fc.property(links, (drawn) => {
      const pairs = drawn.map(({ pair: [a = 0, b = 0], ...link }) => ({
        ...{ a, b },
        links: [{ ...link, strength: 'related' as const }],
      }))
      expect(gatherFacts(sizes, pairs.toReversed())).toEqual(gatherFacts(sizes, pairs))
    }),
  )
})
