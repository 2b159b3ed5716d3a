import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparison, Statement } from '../../../../src/news/comparison/comparison.ts'
import { isCompared } from '../../../../src/news/comparison/is-compared.ts'
import { mirrorComparison } from '../../../../src/news/comparison/mirror-comparison.ts'
import { swapSides } from '../../../../src/news/comparison/sides.ts'
import { strengths } from '../../../../src/news/comparison/strengths.ts'
import { tallyComparison } from '../../../../src/news/comparison/tally.ts'
import { annotateArticle } from '../../../../src/pipeline/annotate/annotate-article.ts'
import { compareReports } from '../../../../src/pipeline/compare/compare-reports.ts'
import { correctComparison } from '../../../../src/pipeline/compare/corrections/correct-comparison.ts'
import { makeReport } from '../../make-report.ts'

const report = (id: string, paragraphs: string[]) =>
  annotateArticle(makeReport({ id, paragraphs, date: '2021-03-04' }).article)

const a = report('a', [
  'The ferry Alder ran aground off Port Lindow at dawn on Thursday. Fourteen people were hurt, police said.',
  'The captain, Jonas Wick, had been at sea for 30 years. The harbour was closed.',
])
const b = report('b', [
  'The ferry Alder ran aground off Port Lindow on Thursday. Fifteen people were hurt.',
  '"I saw the rocks too late", said the captain. Ships were sent to another port.',
])
const found = compareReports(a, b)
const correct = (statements: Statement[], base: Comparison = found) =>
  correctComparison(base, { a, b }, { statements, by: 'reader' })
const [first] = found.links
const textOf = (side: 'a' | 'b', n: number) => (side === 'a' ? a : b).sentences[n]?.text

test('a refused match is gone, with all that follows from it, and what was found is kept', () => {
  expect([textOf('a', first?.a ?? 0), textOf('b', first?.b ?? 0)]).toEqual([
    expect.stringContaining('ran aground'),
    expect.stringContaining('ran aground'),
  ])
  const refused = correct([{ a: 1, b: 1, relation: null }])
  expect(refused.links).toEqual(found.links.filter((link) => link !== first))
  expect(refused.unmatchedA).toContain(1)
  expect(refused.unmatchedB).toContain(1)
  expect(refused.passages.some((passage) => passage.a.includes(1))).toBe(false)
  expect(refused.corrected).toEqual([{ a: 1, b: 1, by: 'reader', relation: null, found: first }])
})

test('what is stated as the same is one fact, with what differs in it; ledgers follow', () => {
  const hurt = { a: 2, b: 2 }
  const loose = { ...found, links: found.links.filter((link) => link.a !== 2 && link.b !== 2) }
  const base = correctComparison(
    loose,
    { a, b },
    { statements: [{ a: 4, b: 4, relation: 'related' }], by: 'editor' },
  )
  const stated = correct([{ ...hurt, relation: 'reworded' }], base)
  const link = stated.links.find((one) => one.a === 2 && one.b === 2)
  expect(link).toMatchObject({ strength: 'reworded', by: 'reader', score: 1, contradicts: false })
  expect(link?.differences.map(({ kind, clash }) => [kind, clash])).toContainEqual(['figure', true])
  expect(stated.passages).toContainEqual({
    a: [2],
    b: [2],
    strength: 'reworded',
    links: [stated.links.indexOf(link as never)],
  })
  const figures = stated.ledgers.figures.map((row) => [row.a.length, row.b.length, row.differs])
  expect(figures).toContainEqual([1, 1, true])
  expect(stated.corrected?.map(({ by, found }) => [by, found])).toEqual([
    ['editor', null],
    ['reader', null],
  ])
})

test('what is stated as the same matter is a pair of its own, though both sentences stand in others', () => {
  const stated = correct([{ a: 1, b: 1, relation: 'related' }])
  const before = tallyComparison(found)
  expect(tallyComparison(stated)).toEqual({
    ...before,
    passages: (before?.passages ?? 0) - 1,
    related: (before?.related ?? 0) + 1,
  })
})

test('nothing is stated of reports that were not compared', () => {
  const none: Comparison = { ...found, method: 'none', links: [], passages: [] }
  expect(correct([{ a: 1, b: 1, relation: 'reworded' }], none)).toBe(none)
  expect(correct([])).toBe(found)
})

const compared = (side: typeof a) => side.sentences.flatMap((one, n) => (isCompared(one) ? [n] : []))
const statements = fc.uniqueArray(
  fc.record({
    a: fc.constantFrom(...compared(a)),
    b: fc.constantFrom(...compared(b)),
    relation: fc.constantFrom(null, ...strengths),
  }),
  { selector: (one) => `${one.a} ${one.b}`, maxLength: 6 },
)

/** Without the order in which lists stand. */
const unordered = ({ links, passages, unmatchedA, unmatchedB, corrected = [], ledgers }: Comparison) => {
  const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort()
  const sides = passages.map((one) => ({ a: one.a, b: one.b, strength: one.strength }))
  const { attributedOnOneSide, ...rows } = ledgers
  return {
    links: sorted(
      links.map((one) => ({ ...one, ties: sorted(one.ties), differences: sorted(one.differences) })),
    ),
    passages: sorted(sides),
    unmatched: [unmatchedA, unmatchedB],
    corrected: sorted(corrected.map(({ found, ...one }) => ({ ...one, found: found?.score }))),
    ledgers: Object.values(rows).map((list) => sorted(list)),
    attributed: attributedOnOneSide.length,
  }
}

/** Two links as sure as each other that mirror each other: which of them begins a passage is up to their order. */
const isMirrored = (stated: readonly Statement[]) =>
  stated.some((x) => x.a !== x.b && stated.some((y) => x.a === y.b && x.b === y.a))

test('swapping the sides mirrors it', () => {
  fc.assert(
    fc.property(statements, (stated) => {
      fc.pre(!isMirrored(stated))
      const swapped = correctComparison(
        mirrorComparison(found),
        { a: b, b: a },
        { statements: stated.map(swapSides<Statement>), by: 'reader' },
      )
      expect(unordered(mirrorComparison(swapped))).toEqual(unordered(correct(stated)))
    }),
    { numRuns: 40 },
  )
})

test('every statement is in the links as it says; a sentence has a link or no match', () => {
  fc.assert(
    fc.property(statements, (stated) => {
      const corrected = correct(stated)
      for (const { a, b, relation } of stated) {
        const link = corrected.links.find((one) => one.a === a && one.b === b)
        expect(link?.strength ?? null).toBe(relation)
      }
      const linked = new Set(corrected.links.map((link) => link.a))
      expect(compared(a).filter((n) => !linked.has(n))).toEqual(corrected.unmatchedA)
      for (const { links } of corrected.passages) {
        for (const index of links) expect(corrected.links[index]?.strength).not.toBe('related')
      }
    }),
  )
})

test('a statement in the words of the program changes nothing but whose it is; taking it back is the comparison that was', () => {
  const same = found.links.map(({ a, b, strength }) => ({ a, b, relation: strength }))
  const confirmed = correct(same)
  expect(confirmed.links.map(({ a, b, strength, ties }) => ({ a, b, strength, ties }))).toEqual(
    found.links.map(({ a, b, strength, ties }) => ({ a, b, strength, ties })),
  )
  const back = correctComparison(confirmed, { a, b }, { statements: [], by: 'reader' })
  expect(back).toBe(confirmed)
})
