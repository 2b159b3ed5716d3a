import { expect, test } from 'vitest'
import { plainArticle } from '../../../src/cli/stage/plain-article.ts'
import type { Report } from '../../../src/news/report.ts'
import { unpackVectors, vectorSize } from '../../../src/news/report-vectors.ts'
import { annotateArticle } from '../../../src/pipeline/annotate/annotate-article.ts'
import { embedReports } from '../../../src/pipeline/vectors/embed-reports.ts'
import { reduceVector } from '../../../src/pipeline/vectors/reduce-vector.ts'

const report = (id: string, body: string[], language = 'en'): Report => {
  const article = plainArticle({ id, title: 'Two boats sank', body, date: null })
  return annotateArticle({ ...article, language })
}
const storyOf = (...articles: string[]) => ({ id: 'story', articles, evidence: [], copies: [] })
/** Tells a text by its length. */
const byLength = async (texts: string[]) => texts.map(({ length }) => new Int8Array(vectorSize).fill(length))

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
  expect(lengths(first)).toEqual([77, 39, 37])
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
  expect(Math.max(...reduced.map(Math.abs))).toBe(127)
  expect(reduceVector(vector)).toEqual(reduced)
})
