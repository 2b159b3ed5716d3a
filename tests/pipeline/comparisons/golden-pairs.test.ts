import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tuningKinds as tuned } from '../../../src/commands/links/fit-context.ts'
import { type JudgedCase, judgeCase } from './read-case.ts'

/** Written before the tuning and put aside: what they show is what other reports will show. */
const putAside = ['festival', 'fire', 'launch', 'outbreak', 'strike']

test('every golden pair is read', () => {
  const folders = readdirSync('tests/cases').filter((name) => name.startsWith('comparisons--'))
  expect(folders).toEqual([...tuned, ...putAside, 'two-seeds'].map((kind) => `comparisons--${kind}`).sort())
})

test.each(tuned)('%s: nothing wrong is tied as reworded or stronger', (kind) => {
  expect(wrong(judgeCase(kind), true)).toEqual([])
})

test.each([
  ['tuned', tuned],
  ['put aside', putAside],
])('pairs %s: links are worth what their strength says', (_, kinds) => {
  const cases = kinds.map(judgeCase)
  const links = cases.flatMap((judged) => judged.links)
  const firm = links.filter(({ strength }) => strength !== 'related')
  expect(share(firm, ({ gold }) => gold === 'same')).toBeGreaterThanOrEqual(0.65)
  expect(share(firm, ({ gold }) => gold !== null)).toBeGreaterThanOrEqual(0.95)
  const same = cases.flatMap(({ facts }) => facts).filter(({ strength }) => strength === 'same')
  expect(share(same, ({ found }) => found.some((strength) => strength !== 'related'))).toBeGreaterThanOrEqual(
    0.5,
  )
  expect(share(same, ({ found }) => found.length > 0)).toBeGreaterThanOrEqual(0.6)
})

test('pairs of both kinds: related links are worth what they say', () => {
  // One case has a related link or none: only all of them together make a share.
  const links = [...tuned, ...putAside].flatMap((kind) => judgeCase(kind).links)
  const possible = links.filter(({ strength }) => strength === 'related')
  expect(share(possible, ({ gold }) => gold !== null)).toBeGreaterThanOrEqual(0.85)
})

test('the two seeds: every fact in both is tied, most of them firmly, nothing wrong is, and little is possible in vain', () => {
  const judged = judgeCase('two-seeds')
  const same = judged.facts.filter(({ strength }) => strength === 'same')
  const firm = same.filter(({ found }) => found.some((strength) => strength !== 'related'))
  expect(firm.length).toBeGreaterThanOrEqual(3)
  expect(same.filter(({ found }) => found.length === 0)).toEqual([])
  const related = judged.facts.filter(({ strength }) => strength === 'related')
  expect(related.filter(({ found }) => found.length > 0).length).toBeGreaterThanOrEqual(2)
  expect(wrong(judged, true)).toEqual([])
  expect(wrong(judged, false).length).toBeLessThanOrEqual(2)
})

function wrong({ links }: JudgedCase, firm: boolean): string[] {
  return links
    .filter(({ strength, gold }) => gold === null && firm === (strength !== 'related'))
    .map(({ text }) => text)
}

function share<T>(items: T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length
}
