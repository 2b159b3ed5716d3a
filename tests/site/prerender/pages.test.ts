import { expect, test } from 'vitest'
import { shapedAs } from '../../../src/bundle/read/file-shapes.ts'
import { readIndex, readNames } from '../../../src/bundle/read/read-index.ts'
import { bundleFiles } from '../../../src/bundle/write/bundle-files.ts'
import type { Report } from '../../../src/news/report/report.ts'
import { briefHtml, briefPath } from '../../../src/site/prerender/brief-page.ts'
import { pagesOf } from '../../../src/site/prerender/pages.ts'
import { pairPages } from '../../../src/site/prerender/pair-pages.ts'
import { siteTexts } from '../../../src/site/prerender/site-texts.ts'
import { stubsOf } from '../../../src/site/prerender/stubs.ts'
import { metadataHtml } from '../../../src/site/publishing/page-metadata.ts'
import { comparisonOf } from '../../news/made-up-comparison.ts'
import { makeReport } from '../../pipeline/make-report.ts'

const site = { url: 'https://reader.example', index: true, language: 'en' }
const reports = [
  makeReport({ id: 'aaaaaaaaaa', headline: 'Tram derails', paragraphs: ['A tram has left the rails.'] }),
  makeReport({ id: 'bbbbbbbbbb', headline: 'Off the rails', paragraphs: ['The tram was on time.'] }),
]
for (const { article } of reports) article.aliases.push(`of-before-${article.id.slice(0, 6)}`)
const pair = comparisonOf({ left: 'aaaaaaaaaa', right: 'bbbbbbbbbb' })
const story = { id: 'aaaaaaaaaa', articles: ['bbbbbbbbbb', 'aaaaaaaaaa'], evidence: [], copies: [] }
const files = bundleFiles({ reports, stories: [story], comparisons: [pair], problems: [] })
const read = (file: string) => JSON.parse(files.get(file) ?? 'null')
const names = readNames(read)
const index = readIndex(read)
const reportOf = (id: string) => {
  const file = names.articles[id] ?? ''
  return { file, report: () => shapedAs('report', read(file)) as Report }
}
const pages = pagesOf(index, reportOf, { site, texts: siteTexts })

test('a report’s page has its words and its id for an address, a comparison’s the ids, and so do their canonical links', () => {
  const canonical = (path: string) => {
    const page = pages.find((one) => one.path === path)
    return page && /rel="canonical" href="([^"]*)"/.exec(metadataHtml(page.metadata, site, '/'))?.[1]
  }
  for (const path of [
    '/articles/tram-derails-aaaaaaaaaa',
    '/articles/off-the-rails-bbbbbbbbbb',
    '/compare/bbbbbbbbbb/aaaaaaaaaa',
  ])
    expect(canonical(path)).toBe(site.url + path)
})

test('what only leads on is no page: it stands in no sitemap, and each of it leads to a page', () => {
  const paths = pages.map(({ path }) => path)
  const stubs = stubsOf(index, read(names.aliases))
  expect(stubs).toHaveLength(6)
  expect(stubs.filter(({ path }) => paths.includes(path))).toEqual([])
  const brief = pairPages(index).brief.map(briefPath)
  expect(stubs.filter(({ to }) => ![...paths, ...brief].includes(to))).toEqual([])
})

const cards = new Map(index.articles.map((card) => [card.id, card]))
const template = '<head><meta charset="utf-8"><title>Collate</title></head><body><div id="root"></div></body>'

test('the other order of a pair says what it is, and leads to the one that is written, without a script too', () => {
  const [turned] = pairPages(index).brief
  if (!turned) throw new Error('there is no other order')
  const page = briefHtml(turned, {
    ...{ template, base: '/news/', site, texts: siteTexts, names, cards },
    ...{ loaderData: { route: null }, asks: '/news/assets/brief.js' },
  })
  expect(briefPath(turned)).toBe('/compare/aaaaaaaaaa/bbbbbbbbbb')
  const to = '/news/compare/bbbbbbbbbb/aaaaaaaaaa'
  expect(page).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>`)
  expect(page).toContain(`<p><a href="${to}">`)
  expect(page).toContain('<link rel="canonical" href="https://reader.example/compare/bbbbbbbbbb/aaaaaaaaaa">')
  for (const { article } of reports) {
    expect(page).toContain(article.headline.text)
    expect(page).toContain(`href="/news/data/${names.articles[article.id]}"`)
  }
  expect(page).not.toContain('The tram was on time.')
})

test('of an event of three, which has a page of its own, no pair is written whole', () => {
  const comparisons = [
    { left: 'a', right: 'b', coverage: null },
    { left: 'a', right: 'c', coverage: null },
  ]
  const three = { id: 'a', articles: ['c', 'a', 'b'], copies: [], facts: null, comparisons }
  const to = { kind: 'event', story: 'a' }
  expect(pairPages({ stories: [three] })).toEqual({
    whole: [],
    brief: [
      { pair: ['a', 'b'], to },
      { pair: ['b', 'a'], to },
      { pair: ['c', 'a'], to },
      { pair: ['a', 'c'], to },
    ],
  })
})
