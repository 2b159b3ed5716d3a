import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepareCompared } from '../../../src/app/comparison/model/compared.ts'
import { countChoices, countKinds } from '../../../src/app/comparison/model/rows/filter-rows.ts'
import { lanesFor } from '../../../src/app/comparison/model/rows/strip-lanes.ts'
import { marginMarks } from '../../../src/app/reading/margin/margin-marks.ts'
import { comparisonCard } from '../../../src/bundle/write/comparison-card.ts'
import type { Comparison, Link, Passage } from '../../../src/news/comparison/comparison.ts'
import { mirrorComparison } from '../../../src/news/comparison/mirror-comparison.ts'
import { tallyComparison } from '../../../src/news/comparison/tally.ts'
import { comparisonOf, link } from '../../news/made-up-comparison.ts'
import { makeReport } from '../make-report.ts'

const length = 7
const report = makeReport({
  headline: 'A headline',
  body: Array.from({ length }, (_, n) => `Sentence ${n} of the report.`),
})
const reports = { a: report, b: report }
const place = fc.integer({ min: 1, max: length })
const loose = fc.record({
  a: place,
  b: place,
  strength: fc.constantFrom('related', 'reworded', 'near-verbatim'),
  score: fc.double({ min: 0.1, max: 0.99, noNaN: true }),
  contradicts: fc.boolean(),
  /** Facts are told by the links of one number: a sentence may tell several. */
  fact: fc.integer({ min: 0, max: 4 }),
})

const comparisons = fc
  .uniqueArray(loose, { maxLength: 14, selector: ({ a, b }) => `${a} ${b}` })
  .map((found): Comparison => {
    const links: Link[] = found.map(({ a, b, strength, score, contradicts }) => ({
      ...link(a, b, strength as Link['strength'], score),
      contradicts: contradicts && strength === 'related',
    }))
    const tellers = (fact: number) =>
      found.flatMap((one, index) => (one.fact === fact && one.strength !== 'related' ? [index] : []))
    const facts = [...new Set(found.map(({ fact }) => fact))].map(tellers)
    const unmatched = (side: 'a' | 'b') =>
      Array.from({ length }, (_, n) => n + 1).filter((n) => !links.some((one) => one[side] === n))
    return comparisonOf({
      links,
      passages: facts.filter((of) => of.length > 0).map((of) => passageOf(of, links)),
      unmatchedA: unmatched('a'),
      unmatchedB: unmatched('b'),
    })
  })

function passageOf(indices: number[], links: Link[]): Passage {
  const sentences = (side: 'a' | 'b') =>
    [...new Set(indices.map((index) => links[index]?.[side] ?? 0))].sort((x, y) => x - y)
  return { a: sentences('a'), b: sentences('b'), strength: 'reworded', links: indices }
}

test('summary, card, filter, strip and margin count the same, whichever report comes first', () => {
  fc.assert(
    fc.property(comparisons, fc.boolean(), (found, swapped) => {
      const comparison = swapped ? mirrorComparison(found) : found
      const compared = prepareCompared(reports, comparison)
      const tally = tallyComparison(comparison)
      const told = {
        both: tally?.passages,
        related: tally?.related,
        a: tally?.unmatchedA,
        b: tally?.unmatchedB,
      }
      expect(countKinds(compared.rows)).toEqual(told)
      const choices = countChoices(compared, { show: 'all', having: [] }).show
      expect(choices).toEqual({ ...told, all: compared.rows.length })
      const { coverage } = comparisonCard(comparison, report, report)
      expect(coverage).toMatchObject({ passages: told.both, related: told.related })
      expect(coverage).toMatchObject({ unmatchedLeft: told.a, unmatchedRight: told.b })
      const shared = (told.both ?? 0) + (told.related ?? 0)
      const boxes = lanesFor('passage', compared.rows, compared)
      for (const side of ['a', 'b'] as const) {
        const numbers = marginMarks(comparison, side).flatMap(({ number }) => number ?? [])
        expect(numbers.toSorted((x, y) => x - y)).toEqual(Array.from({ length: shared }, (_, n) => n + 1))
        expect(boxes[side].filter(({ number }) => number !== null)).toHaveLength(shared)
        expect(boxes[side].filter(({ look }) => look === 'own')).toHaveLength(told[side] ?? -1)
        const inOrder = lanesFor('order', compared.rows, compared)[side].flatMap(({ number }) => number ?? [])
        expect(new Set(inOrder)).toEqual(new Set(numbers))
      }
    }),
  )
})

test('every compared sentence stands in one row, every row has a name of its own, every contradiction is a row', () => {
  fc.assert(
    fc.property(comparisons, (comparison) => {
      const { rows, rowOf } = prepareCompared(reports, comparison)
      const all = Array.from({ length }, (_, n) => n + 1)
      expect([...rowOf.a.keys()].sort()).toEqual(all)
      expect([...rowOf.b.keys()].sort()).toEqual(all)
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      const denied = comparison.links.flatMap(({ contradicts }, index) => (contradicts ? [index] : []))
      const shown = rows.filter(({ contradicts }) => contradicts).flatMap(({ links }) => links)
      expect(shown.toSorted((x, y) => x - y)).toEqual(denied)
    }),
  )
})
