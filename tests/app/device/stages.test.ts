import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allTopics } from '../../../src/app/device/stages/all-topics.ts'
import { joinOwnPages } from '../../../src/app/device/stages/join-own-pages.ts'
import { readOwnPage, remakeOwnPage } from '../../../src/app/device/stages/read-own-page.ts'
import { tellCorrected } from '../../../src/app/device/stages/tell-corrected.ts'
import { tellOwnStory } from '../../../src/app/device/stages/tell-own-story.ts'
import { at } from '../../../src/news/at.ts'
import { pairKey } from '../../../src/news/comparison/pair-key.ts'
import { isSameFact } from '../../../src/news/comparison/strengths.ts'
import { tallyComparison } from '../../../src/news/comparison/tally.ts'
import { isOwnId } from '../../../src/news/readers/own-id.ts'
import type { Report } from '../../../src/news/report/report.ts'
import { annotateArticle } from '../../../src/pipeline/annotate/annotate-article.ts'
import { correctComparisons } from '../../../src/pipeline/compare/corrections/correct-comparisons.ts'
import { factsOfStories } from '../../../src/pipeline/gather-facts/facts-of-stories.ts'
import { parseArticles } from '../../../src/pipeline/parse-article/parse-articles.ts'

const example = (name: string) => readFileSync(`tests/example/${name}.txt`, 'utf8')
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, name = 'page.txt') => readOwnPage({ name, bytes: bytes(text) }, () => {})

function reportOf(text: string, id: string): Report {
  const { report } = at(read(text).reports, 0)
  return { ...report, article: { ...report.article, id } }
}

const examples = readdirSync('tests/example').flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? [])

test.each(examples)('%s is read as the build reads it', (name) => {
  const text = example(name)
  const built = parseArticles([
    { file: 'page.txt', path: 'page.txt', text, encoding: 'utf-8', sidecar: null },
  ])
  const expected = annotateArticle(at(built.value, 0))
  const { reports } = read(text)
  expect(reports).toHaveLength(1)
  expect(at(reports, 0).report).toEqual({ ...expected, article: { ...expected.article, aliases: [] } })
})

test('the steps are told in their order', () => {
  const steps: string[] = []
  readOwnPage({ name: 'page.txt', bytes: bytes(example('agency')) }, (step) => steps.push(step))
  expect(steps).toEqual(['decoding', 'cutting', 'annotating'])
})

test.each([
  ['a PDF', 'page.txt', '%PDF-1.7 and so on', 'seed-binary'],
  ['nothing', 'page.txt', '  \n', 'seed-empty'],
  ['JSON', 'page.txt', '{"a": [1, 2]}', 'seed-no-page'],
  ['too much', 'page.txt', 'x'.repeat(2_000_001), 'seed-too-long'],
  [
    'a page without text',
    'page.html',
    '<!doctype html><html><script>let a</script></html>',
    'page-without-text',
  ],
  ['no report', 'page.txt', 'Menu\nHome\nLog in', 'body-missing'],
])('%s is refused by the problem of the build', (_, name, text, id) => {
  const { reports, problems } = read(text, name)
  expect(reports).toEqual([])
  expect(problems.map((problem) => problem.id)).toContain(id)
})

test('topics that the reader states are what the page is listed under', () => {
  const page = {
    name: 'p.txt',
    format: 'text',
    encoding: 'utf-8',
    text: example('agency'),
    place: 0,
  } as const
  const topicsOf = (topics?: string[]) =>
    remakeOwnPage({ ...page, stated: topics ? { topics } : {} }, () => {}).made?.card.card.topics
  const [weather] = allTopics().flatMap(({ code, label }) => (label === 'weather' ? code : []))
  expect(weather).toBeDefined()
  expect(topicsOf()).not.toContain(weather)
  expect(topicsOf([weather ?? ''])).toEqual([weather])
  expect(topicsOf([])).toEqual([])
})

test('what the reader states is shown as the reader’s, and contradicts nothing', () => {
  const page = {
    name: 'p.txt',
    format: 'text',
    encoding: 'utf-8',
    text: example('agency'),
    place: 0,
  } as const
  const stated = { headline: 'As I call it', publisher: 'The Post', published: '2025-03-12' }
  const { made, problems } = remakeOwnPage({ ...page, stated }, () => {})
  const { article } = made?.report ?? {}
  expect(article?.headline).toEqual({ text: 'As I call it', lines: [], by: 'reader' })
  expect(article?.publisher).toMatchObject({ text: 'The Post', by: 'reader' })
  expect(article?.published).toMatchObject({ value: '2025-03-12', by: 'reader' })
  expect(problems.map(({ id }) => id)).not.toContain('sidecar-contradicts-dump')
})

test('each report of a file that holds several is found again by its place', () => {
  const text = ['gazette', 'trade'].map((name) => `date 2025-03-11 World\n${example(name)}`).join('\n')
  const { reports } = read(text)
  expect(reports.map(({ place }) => place)).toEqual([0, 1])
  for (const { place, report } of reports) {
    const page = { name: 'other.txt', format: 'text', encoding: 'utf-8', text, place } as const
    const { made } = remakeOwnPage({ ...page, stated: {} }, () => {})
    expect(made?.report.article.headline.text).toBe(report.article.headline.text)
  }
})

const site = [reportOf(example('agency'), '0000000001'), reportOf(example('broadcaster'), 'zzzzzzzzzz')]
const gazette = reportOf(example('gazette'), 'own-0000000001')

test('a page joins those that tell of its event, and not when the reader has taken it out', () => {
  const joined = joinOwnPages({ own: [{ report: gazette, apart: false }], others: site })
  expect(joined.stories.map(({ articles }) => articles.toSorted())).toEqual([
    ['0000000001', 'own-0000000001', 'zzzzzzzzzz'],
  ])
  expect(joinOwnPages({ own: [{ report: gazette, apart: true }], others: site }).stories).toEqual([])
})

test('a page that says what a report of the site says is its twin, however their ids stand', () => {
  const own = ['agency', 'broadcaster'].map((name, n) => ({
    report: reportOf(example(name), `own-000000000${n}`),
    apart: false,
  }))
  expect(joinOwnPages({ own, others: site }).twins).toEqual({
    'own-0000000000': '0000000001',
    'own-0000000001': 'zzzzzzzzzz',
  })
})

test('of a story only what is not known is compared', () => {
  const story = at(joinOwnPages({ own: [{ report: gazette, apart: false }], others: site }).stories, 0)
  const reports = [...site, gazette]
  const all = tellOwnStory({ story, reports, vectors: [], known: [] })
  expect(all.comparisons).toHaveLength(3)
  const known = all.comparisons.filter(({ left, right }) => !isOwnId(left) && !isOwnId(right))
  const rest = tellOwnStory({ story, reports, vectors: [], known })
  expect(rest.comparisons).toHaveLength(2)
  expect(rest.file).toEqual(all.file)
  expect(rest.facts?.all).toBeGreaterThan(0)
})

test('what the reader corrects counts in the facts of an event as an editor’s word does, and is not called the editor’s', () => {
  const story = at(joinOwnPages({ own: [{ report: gazette, apart: false }], others: site }).stories, 0)
  const reports = [...site, gazette]
  const { file: found, comparisons } = tellOwnStory({ story, reports, vectors: [], known: [] })
  const [pair] = comparisons
  const link = pair?.links.find(({ strength }) => isSameFact(strength))
  const [a, b] = [pair?.left, pair?.right].map((id) => reports.find(({ article }) => article.id === id))
  if (!pair || !link || !a || !b) throw new Error('nothing to correct')
  const [key, statements] = [pairKey(pair.left, pair.right), [{ a: link.a, b: link.b, relation: null }]]
  const given = { story, reports, vectors: [], known: comparisons, stated: new Map([[key, statements]]) }
  const { file, cards } = tellCorrected(given)
  const edited = correctComparisons(comparisons, new Map([[key, { a, b, statements }]]))
  expect(file?.facts).toEqual(factsOfStories({ reports, stories: [story] }, edited).get(story.id)?.facts)
  expect(file?.facts).not.toEqual(found.facts)
  expect(file).not.toHaveProperty('corrected')
  expect(cards).toHaveLength(1)
  const corrected = at(edited, comparisons.indexOf(pair))
  expect(at(cards, 0).coverage?.passages).toBe(tallyComparison(corrected)?.passages)
  // Where not all pairs are at hand there are no facts, and the pair is told all the same.
  expect(tellCorrected({ ...given, story: null })).toEqual({ file: null, cards })
})
