import * as v from 'valibot'
import { expect, test } from 'vitest'
import { openSearch } from '../../../src/app/list/search/open-search.ts'
import { aliasesSchema, manifestSchema } from '../../../src/bundle/format/bundle.ts'
import {
  buildReportSchema,
  cardShardSchema,
  cataloguePartSchema,
  storyShardSchema,
} from '../../../src/bundle/format/catalogue.ts'
import { mergeParts } from '../../../src/bundle/format/catalogue-parts.ts'
import { shapedAs } from '../../../src/bundle/read/file-shapes.ts'
import { readIndex, readNames } from '../../../src/bundle/read/read-index.ts'
import { bundleFiles } from '../../../src/bundle/write/bundle-files.ts'
import type { Fact } from '../../../src/news/event/fact.ts'
import { comparisonOf, link, passage } from '../../news/made-up-comparison.ts'
import { makeReport } from '../../pipeline/make-report.ts'

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
ferry.article.aliases.push('ferry-of-before')
const older = makeReport({ id: 'older', paragraphs: ['Nothing to do with ships.'], date: '2020-01-01' })
const pair = comparisonOf({
  left: 'ferry',
  right: 'harbour',
  links: [link(1, 1, 'reworded'), link(3, 2, 'related')],
  passages: [passage([1], [1], [0])],
  unmatchedA: [2],
})
const story = { id: 'ferry', articles: ['ferry', 'harbour'], evidence: [], copies: [] }
const told: Fact[] = [
  [
    [0, 0, 1],
    [1, 0, 1],
  ],
  [[0, 1, 1]],
]
const facts = new Map([['ferry', { facts: told, apart: [[], []] }]])
const bundled = {
  reports: [harbour, ferry, older],
  stories: [story],
  comparisons: [pair],
  facts,
  problems: [],
}

function read(files: Map<string, string>, path: string) {
  return JSON.parse(files.get(path) ?? `"no ${path}"`)
}
const namesIn = (written: Map<string, string>) => readNames((file) => read(written, file))
const files = bundleFiles(bundled)
v.parse(manifestSchema, read(files, 'manifest.json'))
const manifest = namesIn(files)
const parts = manifest.list.parts.map((file) => v.parse(cataloguePartSchema, read(files, file)))
const index = readIndex((file) => read(files, file))

test('the manifest names every other file, and each is valid', () => {
  const { list, buildReport, search, aliases, tables, articles, comparisons, stories } = manifest
  const shards = parts.flatMap(({ cards, storyCards }) => [...cards, ...storyCards])
  const index = shapedAs('search', read(files, search))
  const lists = [
    ...list.parts,
    ...list.values,
    buildReport,
    search,
    ...(index?.files ?? []),
    aliases,
    ...shards,
    ...tables,
  ]
  const named = [...lists, ...[articles, comparisons, stories].flatMap((of) => Object.values(of))]
  expect(new Set([...named, 'manifest.json'])).toEqual(new Set(files.keys()))
  expect(shapedAs('report', read(files, manifest.articles.ferry ?? ''))?.article.id).toBe('ferry')
  expect(v.parse(aliasesSchema, read(files, aliases))).toEqual({ 'ferry-of-before': 'ferry' })
  expect(shapedAs('comparison', read(files, manifest.comparisons['ferry~harbour'] ?? ''))).toEqual(pair)
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
  const catalogue = mergeParts(3, new Map(parts.entries()))
  const cards = parts
    .flatMap((part) => part.cards)
    .flatMap((path) => v.parse(cardShardSchema, read(files, path)))
  expect(cards).toEqual(index.articles)
  expect(catalogue.ids).toEqual(['ferry', 'older', 'harbour'])
  expect(catalogue.dates).toEqual(['2021-03-04', '2020-01-01', null])
  const { sources, tables } = catalogue
  expect(sources[0]?.map((row) => tables.sources[row]?.key)).toEqual(['AFP', 'Coast Herald'])
  expect(catalogue.stories).toEqual([[0, 2]])
  const stories = parts
    .flatMap((part) => part.storyCards)
    .flatMap((path) => v.parse(storyShardSchema, read(files, path)))
  expect(stories).toEqual([
    {
      id: 'ferry',
      articles: ['ferry', 'harbour'],
      copies: [],
      comparisons: index.comparisons,
      facts: { all: 1, some: 0, one: 1 },
    },
  ])
})

test('the build report shows the lines around a problem', () => {
  const problem = {
    id: 'odd',
    level: 'error' as const,
    values: {},
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

test('search finds a report by its text, folded, and names it by its number', () => {
  const index = shapedAs('search', read(files, manifest.search))
  if (!index) throw new Error('no index')
  const search = openSearch(index)
  for (const file of search.missing('SHÍPS')) search.take(file, read(files, file))
  expect([...search.answer('SHÍPS').rank.keys()]).toEqual([1])
})

test('a report’s file tells of the other reports of its story, and which of them stand before it', () => {
  const others = (id: string) =>
    shapedAs('report', read(files, manifest.articles[id] ?? ''))?.others.map(
      ({ card, comparison, before }) => [card.id, comparison?.coverage?.passages, before],
    )
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
  const after = namesIn(changed)
  expect(after.articles.older).not.toBe(manifest.articles.older)
  expect(after.articles.ferry).toBe(manifest.articles.ferry)
})
