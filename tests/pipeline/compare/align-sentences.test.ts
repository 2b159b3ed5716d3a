import fc from 'fast-check'
import { expect, test } from 'vitest'
import { similarityOf } from '../../../src/cli/stage/similarity-of.ts'
import type { Link } from '../../../src/news/comparison/comparison.ts'
import { alignTexts } from './align-texts.ts'
import { manySentences, sentenceList, storySentence } from './story-sentences.ts'

const dates = { dateA: '2024-06-20', dateB: '2024-06-21' }
const byPlace = (x: Pick<Link, 'a' | 'b'>, y: Pick<Link, 'a' | 'b'>) => x.a - y.a || x.b - y.b
const compact = (links: Link[]) =>
  links
    .map(({ a, b, strength, score }) => ({ a, b, strength, score: Number(score.toFixed(9)) }))
    .sort(byPlace)

test('the same input gives the same answer', () => {
  fc.assert(
    fc.property(sentenceList, sentenceList, (a, b) => {
      expect(alignTexts({ a, b, ...dates })).toEqual(alignTexts({ a, b, ...dates }))
    }),
  )
})

test('swapping the sides mirrors the links and their evidence', () => {
  fc.assert(
    fc.property(sentenceList, sentenceList, (a, b) => {
      const there = alignTexts({ a, b, ...dates })
      const back = alignTexts({ a: b, b: a, dateA: dates.dateB, dateB: dates.dateA })
      expect(compact(back.links.map((link) => ({ ...link, a: link.b, b: link.a })))).toEqual(
        compact(there.links),
      )
      const ties = (links: Link[]) => links.flatMap((link) => link.ties).length
      expect(ties(back.links)).toBe(ties(there.links))
    }),
  )
})

test('swapping the sides mirrors the links where each sentence has more counterparts than are measured', () => {
  fc.assert(
    fc.property(manySentences, manySentences, (a, b) => {
      const there = alignTexts({ a, b, ...dates })
      const back = alignTexts({ a: b, b: a, dateA: dates.dateB, dateB: dates.dateA })
      expect(compact(back.links.map((link) => ({ ...link, a: link.b, b: link.a })))).toEqual(
        compact(there.links),
      )
    }),
    { numRuns: 30 },
  )
})

test('the order of the sentences does not change the links, but for what a pronoun takes over', () => {
  fc.assert(
    fc.property(sentenceList, sentenceList, (a, b) => {
      fc.pre(![...a, ...b].some((sentence) => sentence.startsWith('He ')))
      const straight = alignTexts({ a, b, ...dates }).links
      const turned = alignTexts({ a: [...a].reverse(), b: [...b].reverse(), ...dates }).links
      const back = turned.map((link) => ({ ...link, a: a.length - 1 - link.a, b: b.length - 1 - link.b }))
      expect(compact(back)).toEqual(compact(straight))
    }),
  )
})

test('stretches are whole words and do not overlap on their side', () => {
  fc.assert(
    fc.property(sentenceList, sentenceList, (a, b) => {
      for (const link of alignTexts({ a, b, ...dates }).links) {
        const marks = [...link.ties, ...link.differences]
        expectStretches(
          marks.flatMap((mark) => (mark.a ? [mark.a] : [])),
          a[link.a] ?? '',
        )
        expectStretches(
          marks.flatMap((mark) => (mark.b ? [mark.b] : [])),
          b[link.b] ?? '',
        )
      }
    }),
  )
})

function expectStretches(stretches: [number, number][], text: string): void {
  const sorted = [...stretches].sort(([x], [y]) => x - y)
  for (const [n, [start, end]] of sorted.entries()) {
    expect(start).toBeGreaterThanOrEqual(sorted[n - 1]?.[1] ?? 0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/su)
    expect(text.slice(0, start)).not.toMatch(/\p{L}$/u)
    expect(text.slice(end)).not.toMatch(/^\p{L}/u)
  }
}

test('the best counterpart is the highest score a naive search over all pairs of links finds', () => {
  fc.assert(
    fc.property(sentenceList, sentenceList, (a, b) => {
      const { links, best } = alignTexts({ a, b })
      for (const i of a.keys()) {
        const naive = Math.max(0, ...links.filter((link) => link.a === i).map(({ score }) => score))
        if (naive > 0) expect(best.a[i]?.score).toBe(naive)
      }
      for (const j of b.keys()) {
        const naive = Math.max(0, ...links.filter((link) => link.b === j).map(({ score }) => score))
        if (naive > 0) expect(best.b[j]?.score).toBe(naive)
      }
    }),
  )
})

test('the same list twice is tied near-verbatim throughout, also by sentences of mere grammar', () => {
  const a = ['He will do so.', 'The mayor opened the bridge on Thursday.', 'It cost 41 million crowns.']
  const { links } = alignTexts({ a, b: a })
  for (const n of a.keys()) {
    expect(links.find((link) => link.a === n && link.b === n)?.strength).toBe('near-verbatim')
  }
})

test('empty lists and sentences without words give no links', () => {
  expect(alignTexts({ a: [], b: [] })).toEqual({ links: [], best: { a: [], b: [] } })
  expect(alignTexts({ a: ['…'], b: ['The mayor resigned.', ''] })).toEqual({
    links: [],
    best: { a: [null], b: [null, null] },
  })
})

test('the same noun of another country speaks against a link', () => {
  const a = ['A Norwegian diver drowned off the coast of Malta.']
  const score = (b: string) => alignTexts({ a, b: [b] }).best.a[0]?.score ?? 0
  const same = score('A diver from the north, a Norwegian diver, drowned off Malta.')
  expect(score('Two Finnish divers drowned off the coast of Malta.')).toBeLessThan(same - 0.3)
  expect(score('A Norwegian diver drowned near the coast of Malta.')).toBeGreaterThan(0.67)
})

test('the same noun counted otherwise speaks more against a link than another thing counted', () => {
  const told = 'The landslide buried 14 houses and a chapel above the village.'
  const otherwise = similarityOf(told, 'A landslide buried 35 houses above the village.')
  const another = similarityOf(told, 'A landslide buried houses above the village in 35 minutes.')
  expect(otherwise).toBeLessThan(another)
})

test('where no language model was heard, none is said to have found a link', () => {
  const links = ['He did.', 'They were.', 'It rained.'].flatMap(
    (text) => alignTexts({ a: [text], b: [text] }).links,
  )
  expect(links.length).toBeGreaterThan(0)
  expect(links.map(({ by }) => by)).not.toContain('meaning')
})

test('a full name alone says little more than a surname, and neither tells the same fact', () => {
  const rest = ['Rain fell.', 'The quay was closed.', 'A dog barked.', 'Nobody came.', 'The ferry left late.']
  const score = (name: string) =>
    alignTexts({
      a: [`Councillor ${name} opened a bakery near the old church.`, ...rest],
      b: [`Later the judge asked ${name} for silence in the crowded room.`, ...rest],
    }).best.a[0]?.score ?? 0
  expect(score('Oddvar Mikael Brekkestad')).toBeLessThan(0.5)
  expect(score('Brekkestad')).toBeLessThan(0.25)
})

test('to be in a place shares its meaning with a visit', () => {
  const { links } = alignTexts({
    a: ['On Friday the chancellor himself was in Oslo.'],
    b: ['The chancellor visited Norway on Friday.'],
  })
  expect(links[0]?.ties.map(({ kind }) => kind)).toContain('synonym')
})

test('similarity is symmetric, within 0 and 1, and greatest for the sentence itself', () => {
  fc.assert(
    fc.property(storySentence, storySentence, (x, y) => {
      const score = similarityOf(x, y)
      expect(similarityOf(y, x)).toBeCloseTo(score, 12)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(similarityOf(x, x) + 1e-9)
    }),
  )
  expect(similarityOf('', 'The mayor resigned.')).toBe(0)
})
