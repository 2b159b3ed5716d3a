import { expect, test } from 'vitest'
import { readNames } from '../../../src/bundle/read/read-index.ts'
import { bundleFiles } from '../../../src/bundle/write/bundle-files.ts'
import type { ReportVectors } from '../../../src/news/report/report-vectors.ts'
import { makeReport } from '../../pipeline/make-report.ts'

test('what a language model made of reports is written for stories of any size: readers compare any two', () => {
  const ids = Array.from({ length: 13 }, (_, n) => `r${String(n).padStart(2, '0')}`)
  const reports = ids.map((id) => makeReport({ id, paragraphs: [`It was ${id}.`] }))
  const [few, many] = [ids.slice(0, 2), ids.slice(2)]
  const stories = [few, many].map((articles) => ({
    id: articles[0] ?? '',
    articles,
    evidence: [],
    copies: [],
  }))
  const vectors = new Map(ids.map((id): [string, ReportVectors] => [id, { id, model: 'm', sentences: [] }]))
  const files = bundleFiles({ reports, stories, comparisons: [], problems: [], vectors })
  const { vectors: written } = readNames((file) => JSON.parse(files.get(file) ?? 'null'))
  expect(Object.keys(written)).toEqual(ids)
})
