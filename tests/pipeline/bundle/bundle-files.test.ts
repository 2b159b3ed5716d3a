import MiniSearch from 'minisearch'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { bundleIndexSchema, manifestSchema, reportFileSchema } from '../../../src/news/bundle.ts'
import {
  buildReportSchema,
  cardShardSchema,
  catalogueSchema,
  storyShardSchema,
} from '../../../src/news/catalogue.ts'
import { comparisonSchema } from '../../../src/news/comparison.ts'
import { bundleFiles } from '../../../src/pipeline/bundle/bundle-files.ts'
import { unpackIndex } from '../../../src/text/packed-index.ts'
import { type SearchDocument, searchOptions } from '../../../src/text/search-options.ts'
import { comparisonOf, link, passage } from '../../news/made-up-comparison.ts'
import { makeReport } from '../make-report.ts'

const harbour = makeReport({
  id: 'harbour',
  paragraphs: ['The ferry ran aground at dawn.', 'Nobody was hurt.'],
})
const ferry = makeReport({
  id: 'ferry',
  paragraphs: ['A ferry hit the pier early.', 'Owners are silent.', 'All are safe.'],
  date: '2021-03-04',
  publisher: 'Coast Herald',
  agency: 'AFP',
})
const older = makeReport({ id: 'older', paragraphs: ['Nothing to do with ships.'], date: '2020-01-01' })
const pair = comparisonOf({
  left: 'ferry',
  right: 'harbour',
  links: [link(1, 1, 'reworded'), link(3, 2, 'related')],
  passages: [passage([1], [1], [0])],
  unmatchedA: [2],
})
const story = { id: 'ferry', articles: ['ferry', 'harbour'], evidence: [], copies: [] }
const bundled = { reports: [harbour, ferry, older], stories: [story], comparisons: [pair], problems: [] }

function read(files: Map<string, string>, path: string) {
  return JSON.parse(files.get(path) ?? `"no ${path}"`)
}
const files = bundleFiles(bundled)
const manifest = v.parse(manifestSchema, read(files, 'manifest.json'))
const index = v.parse(bundleIndexSchema, read(files, manifest.index))

test('the manifest names every other file, and each is valid', () => {
  const { index, catalogue, buildReport, search, articles, comparisons } = manifest
  const { cards, storyCards } = v.parse(catalogueSchema, read(files, catalogue))
  const shards = [...cards.files, ...storyCards.files]
  const lists = [index, catalogue, buildReport, search, ...shards]
  const named = [...lists, ...Object.values(articles), ...Object.values(comparisons)]
  expect(new Set([...named, 'manifest.json'])).toEqual(new Set(files.keys()))
  expect(v.parse(reportFileSchema, read(files, manifest.articles.ferry ?? '')).article.id).toBe('ferry')
  expect(v.parse(comparisonSchema, read(files, manifest.comparisons['ferry~harbour'] ?? ''))).toEqual(pair)
})

test('cards come newest first, undated ones last', () => {
  expect(index.articles.map(({ id }) => id)).toEqual(['ferry', 'older', 'harbour'])
  expect(index.articles[0]).toMatchObject({
    opening: 'A ferry hit the pier early.',
    sources: ['AFP', 'Coast Herald'],
  })
})

test('the card of a pair counts facts, matters and what has no match, and draws each lane in its own order', () => {
  expect(index.comparisons).toEqual([
    {
      left: 'ferry',
      right: 'harbour',
      coverage: {
        passages: 1,
        related: 1,
        unmatchedLeft: 1,
        unmatchedRight: 0,
        strip: {
          left: [
            [2, 6],
            [0, 3],
            [1, 3],
          ],
          right: [
            [2, 6],
            [1, 3],
          ],
        },
      },
    },
  ])
})

test('the catalogue has a column entry a report, in the order of the cards in its shards', () => {
  const catalogue = v.parse(catalogueSchema, read(files, manifest.catalogue))
  const cards = catalogue.cards.files.flatMap((path) => v.parse(cardShardSchema, read(files, path)))
  expect(cards).toEqual(index.articles)
  expect(catalogue.ids).toEqual(['ferry', 'older', 'harbour'])
  expect(catalogue.dates).toEqual(['2021-03-04', '2020-01-01', null])
  const { sources, tables } = catalogue
  expect(sources[0]?.map((row) => tables.sources[row]?.key)).toEqual(['AFP', 'Coast Herald'])
  expect(catalogue.stories).toEqual([[0, 2]])
  const stories = catalogue.storyCards.files.flatMap((path) => v.parse(storyShardSchema, read(files, path)))
  expect(stories).toEqual([
    { id: 'ferry', articles: ['ferry', 'harbour'], copies: [], comparisons: index.comparisons },
  ])
})

test('the build report shows the lines around a problem', () => {
  const problem = {
    id: 'odd',
    level: 'error' as const,
    message: 'Odd.',
    location: { file: 'seeds/x.txt', line: 2 },
  }
  const documents = [{ file: 'seeds/x.txt', text: 'one\r\ntwo\nthree\n\nfive' }]
  const told = bundleFiles({ ...bundled, problems: [problem], documents })
  const { buildReport } = v.parse(manifestSchema, read(told, 'manifest.json'))
  const report = v.parse(buildReportSchema, read(told, buildReport))
  expect(report).toMatchObject({ files: 4, reports: 3 })
  expect(report.problems[0]?.context).toEqual([
    { line: 1, text: 'one' },
    { line: 2, text: 'two' },
    { line: 3, text: 'three' },
    { line: 4, text: '' },
  ])
})

test('a long line around a problem is cut between characters, not within one', () => {
  const problem = {
    id: 'odd',
    level: 'error' as const,
    message: 'Odd.',
    location: { file: 'x.txt', line: 1 },
  }
  const documents = [{ file: 'x.txt', text: `a${'🎉'.repeat(300)}` }]
  const told = bundleFiles({ ...bundled, problems: [problem], documents })
  const { buildReport } = v.parse(manifestSchema, read(told, 'manifest.json'))
  const { problems } = v.parse(buildReportSchema, read(told, buildReport))
  expect(problems[0]?.context).toEqual([{ line: 1, text: `a${'🎉'.repeat(199)}` }])
})

test('search finds a report by its text, folded, and names it by its number', () => {
  const search = MiniSearch.loadJS<SearchDocument>(unpackIndex(read(files, manifest.search)), searchOptions)
  expect(search.search('SHÍPS').map(({ id }) => id)).toEqual([1])
})

test('a report’s file tells of the other reports of its story, and which of them stand before it', () => {
  const others = (id: string) =>
    v
      .parse(reportFileSchema, read(files, manifest.articles[id] ?? ''))
      .others.map(({ card, comparison, before }) => [card.id, comparison?.coverage?.passages, before])
  expect(others('ferry')).toEqual([['harbour', 1, false]])
  expect(others('harbour')).toEqual([['ferry', 1, true]])
  expect(others('older')).toEqual([])
})

test('the order of the reports changes no byte', () => {
  expect(bundleFiles({ ...bundled, reports: [older, ferry, harbour] })).toEqual(files)
})

test('a changed report changes its name and no other report’s', () => {
  const changed = bundleFiles({
    ...bundled,
    reports: [harbour, ferry, makeReport({ id: 'older', paragraphs: ['It was all about ships.'] })],
  })
  const after = v.parse(manifestSchema, read(changed, 'manifest.json'))
  expect(after.articles.older).not.toBe(manifest.articles.older)
  expect(after.articles.ferry).toBe(manifest.articles.ferry)
})
