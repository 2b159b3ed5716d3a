import { expect, test } from 'vitest'
import { mirrorComparison } from '../../../src/news/comparison/mirror-comparison.ts'
import { compareReports } from '../../../src/pipeline/compare/compare-reports.ts'
import { compareStories } from '../../../src/pipeline/compare/compare-stories.ts'
import { makeReport } from '../make-report.ts'

const paragraphs = [
  'The mayor of Brennick opened the new bridge on Thursday. It cost 41 million crowns.',
  'Fishermen had protested against the bridge for years.',
]
const report = (id: string, more: Partial<Parameters<typeof makeReport>[0]> = {}) =>
  makeReport({ id, paragraphs, ...more })

test('the smaller id is left, whichever comes first', () => {
  const [one, other] = [report('b-report'), report('a-report')]
  expect(compareReports(one, other)).toEqual(compareReports(other, one))
  expect(compareReports(one, other)).toMatchObject({ left: 'a-report', right: 'b-report' })
})

test('the same text twice is near-verbatim throughout, and nothing is unmatched in one', () => {
  const { links, passages, unmatchedA, unmatchedB } = compareReports(report('a'), report('b'))
  const own = links.filter(({ a, b }) => a === b)
  expect(own.map(({ a, strength }) => [a, strength])).toEqual([1, 2, 3].map((n) => [n, 'near-verbatim']))
  expect(passages.length).toBeGreaterThan(0)
  expect([unmatchedA, unmatchedB]).toEqual([[], []])
})

test('the headline is not linked', () => {
  const headline = 'Mayor opens bridge in Brennick on Thursday'
  const { links } = compareReports(report('a', { headline }), report('b', { headline }))
  expect(links.every(({ a, b }) => a > 0 && b > 0)).toBe(true)
})

test('an empty body has nothing to compare, and says so; no sentence then counts as unmatched', () => {
  const comparison = compareReports(report('a', { paragraphs: [] }), report('b'))
  expect(comparison).toMatchObject({ method: 'none', links: [], unmatchedA: [], unmatchedB: [] })
  expect(comparison.notes).toEqual([{ id: 'nothing-to-compare', values: { side: 'a' } }])
})

test('reports in different languages get a note instead of links', () => {
  const comparison = compareReports(report('a'), report('b', { language: 'de' }))
  expect(comparison).toMatchObject({ method: 'none', links: [], unmatchedA: [], unmatchedB: [] })
  expect(comparison.notes).toEqual([{ id: 'no-shared-language', values: { a: 'en', b: 'de' } }])
  expect(mirrorComparison(comparison).notes).toEqual([
    { id: 'no-shared-language', values: { a: 'de', b: 'en' } },
  ])
  for (const language of ['en-GB', 'EN', null]) {
    expect(compareReports(report('a'), report('b', { language })).notes).toEqual([])
  }
})

test('one sentence, and text without sentence marks, are compared as they are', () => {
  const single = report('a', { paragraphs: ['the mayor of Brennick opened the new bridge on Thursday'] })
  const { links } = compareReports(single, report('b'))
  expect(links.map(({ a, b }) => [a, b])).toContainEqual([1, 1])
})

test('sentences beyond the bound are left out and told, and do not count as unmatched', () => {
  const many = Array.from({ length: 1003 }, (_, n) => `Ship ${n} reached harbour number ${n * 7}.`)
  const { notes, unmatchedA } = compareReports(
    report('a', { paragraphs: many }),
    report('b', { paragraphs: ['x'] }),
  )
  expect(notes).toEqual([{ id: 'sentences-left-out', values: { side: 'a', left: 3, all: 1003 } }])
  expect(unmatchedA).toHaveLength(1000)
})

test('mirroring swaps every side, and twice gives it back', () => {
  const comparison = compareReports(
    report('a'),
    report('b', { paragraphs: [paragraphs[0] ?? '', 'It rained.'] }),
  )
  const mirrored = mirrorComparison(comparison)
  expect(mirrored).toMatchObject({
    left: 'b',
    right: 'a',
    unmatchedA: comparison.unmatchedB,
    unmatchedB: comparison.unmatchedA,
  })
  expect(mirrored.links[0]?.ties[0]?.a).toEqual(comparison.links[0]?.ties[0]?.b)
  expect(mirrorComparison(mirrored)).toEqual(comparison)
})

test('every pair of a story of up to twenty reports is compared, of a larger one none', () => {
  const grouping = (count: number) => {
    const reports = Array.from({ length: count }, (_, n) => report(`r${n}`))
    const articles = reports.map(({ article }) => article.id)
    return { reports, stories: [{ id: 's', articles, evidence: [], copies: [] }] }
  }
  expect(compareStories(grouping(3)).map(({ left, right }) => `${left} ${right}`)).toEqual([
    'r0 r1',
    'r0 r2',
    'r1 r2',
  ])
  expect(compareStories(grouping(20))).toHaveLength(190)
  expect(compareStories(grouping(21))).toHaveLength(0)
})
