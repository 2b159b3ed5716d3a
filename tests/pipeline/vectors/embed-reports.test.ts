import { expect, test } from 'vitest'
import { plainArticle } from '../../../src/cli/stage/plain-article.ts'
import {
  largestValue,
  packVectors,
  unpackVectors,
  vectorSize,
} from '../../../src/news/report/packed-vectors.ts'
import type { Report } from '../../../src/news/report/report.ts'
import { annotateArticle } from '../../../src/pipeline/annotate/annotate-article.ts'
import { embedReports } from '../../../src/pipeline/vectors/embed-reports.ts'
import { reduceVector } from '../../../src/pipeline/vectors/embed-texts.ts'

const report = (id: string, body: string[], language = 'en'): Report => {
  const article = plainArticle({ id, title: 'Two boats sank', body, date: null })
  return annotateArticle({ ...article, language })
}
const storyOf = (...articles: string[]) => ({ id: 'story', articles, evidence: [], copies: [] })
/** Tells a text by its length. */
const byLength = async (texts: string[]) =>
  texts.map(({ length }) => new Int8Array(vectorSize).fill(length % 46))

test('the compared sentences of reports in a story have vectors, each with those of its clauses', async () => {
  const body = [
    'Two boats sank off the coast on Monday, after the storm had torn their ropes. All were saved.',
  ]
  const reports = [report('a', body), report('b', body), report('alone', body)]
  const vectors = await embedReports({ reports, stories: [storyOf('a', 'b')] }, byLength)
  expect([...vectors.keys()]).toEqual(['a', 'b'])
  const [headline, first, second] = vectors.get('a')?.sentences ?? []
  expect(headline).toBeNull()
  const lengths = (packed: string | null | undefined) => unpackVectors(packed ?? '').map(([length]) => length)
  expect(lengths(first)).toEqual([77 % 46, 39, 37])
  expect(lengths(second)).toEqual([15])
})

test('a language that the model does not read, a story of none and a missing model give none', async () => {
  const reports = [report('a', ['Zwei Boote sanken.'], 'de'), report('b', ['Two boats sank.'])]
  const stories = [storyOf('a', 'b')]
  expect([...(await embedReports({ reports, stories }, byLength)).keys()]).toEqual(['b'])
  expect((await embedReports({ reports, stories: [] }, byLength)).size).toBe(0)
  expect((await embedReports({ reports, stories }, async () => null)).size).toBe(0)
})

test('a reduced vector keeps its direction in whole numbers, whatever its length', () => {
  const vector = Array.from({ length: 384 }, (_, n) => Math.sin(n))
  const reduced = reduceVector(vector)
  expect(reduced.length).toBe(vectorSize)
  expect(Math.max(...reduced.map(Math.abs))).toBe(largestValue)
  expect(reduceVector(vector)).toEqual(reduced)
})

test('every value is one sign, and comes back from JSON; a sign of none is refused', () => {
  const all = Int8Array.from({ length: vectorSize }, (_, n) => (n % (2 * largestValue + 1)) - largestValue)
  const packed = packVectors([all, all])
  expect(JSON.stringify(packed)).toHaveLength(2 * vectorSize + 2)
  expect(new Set(packed).size).toBe(2 * largestValue + 1)
  expect(unpackVectors(JSON.parse(JSON.stringify(packed)))).toEqual([all, all])
  expect(unpackVectors(`${packed}abc`)).toEqual([all, all])
  expect(() => unpackVectors(packed.replace('a', '"'))).toThrow(/no value/)
})
