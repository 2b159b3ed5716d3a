import { expect, test } from 'vitest'
import { readPage } from '../../../../src/pipeline/read-pages/html/read-page.ts'

const metadataOf = (html: string) => readPage(html).page.metadata
const texts = (statements: readonly { text: string }[]) => statements.map(({ text }) => text)
const script = (json: string) => `<script type="application/ld+json">${json}</script>`

test('what JSON-LD states of the article goes before meta, link and title', () => {
  const metadata = metadataOf(`<html lang="en-GB"><title>Mill burns - Aster Post</title>
    <meta property="og:title" content="Mill burns down"><meta name="author" content="A. Lee">
    <meta property="article:published_time" content="2024-06-20"><meta name="description" content="It burns.">
    <meta property="article:section" content="Local"><meta property="og:url" content="https://a.example/og">
    <link rel="stylesheet canonical" href="https://a.example/mill"><link rel="license" href="https://l.example/by">
    ${script(`{"@type": "NewsArticle", "headline": "The mill burns", "author": {"name": "Ann Lee"},
      "publisher": {"name": "Aster Post"}, "datePublished": "2024-06-20T08:00Z", "dateModified": "2024-06-21"}`)}`)
  expect(metadata.headline).toEqual([
    { text: 'The mill burns', source: 'JSON-LD headline' },
    { text: 'Mill burns down', source: 'meta og:title' },
    { text: 'Mill burns', source: 'title' },
  ])
  expect(texts(metadata.author)).toEqual(['Ann Lee', 'A. Lee'])
  expect(texts(metadata.publisher)).toEqual(['Aster Post'])
  expect(texts(metadata.published)).toEqual(['2024-06-20T08:00Z', '2024-06-20'])
  expect(texts(metadata.modified)).toEqual(['2024-06-21'])
  expect(texts(metadata.section)).toEqual(['Local'])
  expect(metadata.language).toEqual([{ text: 'en-GB', source: 'html lang' }])
  expect(texts(metadata.url)).toEqual(['https://a.example/mill', 'https://a.example/og'])
  expect(texts(metadata.licence)).toEqual(['https://l.example/by'])
  expect(texts(metadata.description)).toEqual(['It burns.'])
})

test.each([
  [
    'a graph with references',
    '{"@graph": [{"@type": "Article", "author": {"@id": "#a"}}, {"@id": "#a", "name": "Ann"}]}',
  ],
  ['a list', '[{"@type": "Organization", "name": "X"}, {"@type": ["Report"], "author": ["Ann"]}]'],
  [
    'a type by its address',
    '{"@type": "http://schema.org/BlogPosting", "author": [{"@type": "Person", "name": "Ann"}]}',
  ],
  ['the entity of a page', '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "author": "Ann"}}'],
  ['a comma too many', '{"@type": "Article", "author": [{"name": "Ann"},],}'],
  ['a line end within a string', '{"@type": "Article", "headline": "a\nb", "author": "Ann"}'],
  ['a comment around it', '<!-- {"@type": "Article", "author": "Ann"} -->'],
  ['references of HTML', '{"@type": "Article", "author": "<b>A&#110;n</b> "}'],
])('JSON-LD: %s', (_, json) => {
  expect(texts(metadataOf(script(json)).author)).toEqual(['Ann'])
})

test.each([
  '',
  '{',
  'null',
  '[[[]]]',
  '{"@type": 7, "author": {}}',
  '{"@type": "Article", "author": [null, 1, {}]}',
])('JSON-LD that states nothing: %s', (json) => {
  expect(metadataOf(script(json)).author).toEqual([])
})

test('of several articles the page’s own is read, and none that a list describes', () => {
  const list = '{"@type": "ItemList", "itemListElement": [{"@type": "Article", "headline": "Other"}]}'
  const teaser = '{"@type": "Article", "headline": "Teaser"}'
  const own = '{"@type": "Article", "headline": "Own", "mainEntityOfPage": "https://a.example/own"}'
  expect(texts(metadataOf(script(list)).headline)).toEqual([])
  expect(texts(metadataOf(script(`[${list}, ${teaser}, ${own}]`)).headline)).toEqual(['Own'])
})

test.each([
  ['Mill burns | Aster Post', 'Mill burns'],
  ['Aster Post - Mill burns', 'Mill burns'],
  ['Mill burns – Local – Aster Post', 'Mill burns'],
  ['Mill burns | asterpost.example', 'Mill burns'],
  [
    'Mill burns: why the Aster Post - the old one - was wrong',
    'Mill burns: why the Aster Post - the old one - was wrong',
  ],
  ['Mill burns | Exclusive', 'Mill burns | Exclusive'],
  ['Lists of &lt;T&gt; &amp; more', 'Lists of <T> & more'],
  ['Aster Post', 'Aster Post'],
])('a title without its site: %s', (title, headline) => {
  const metadata = metadataOf(`<title>${title}</title><meta property="og:site_name" content="The Aster Post">
    <meta property="article:section" content="Local"><link rel="canonical" href="https://www.asterpost.example/x">`)
  expect(texts(metadata.headline)).toEqual([headline])
})

test('microdata, dated elements, who a card says wrote it, and where a browser saved it from', () => {
  const metadata = metadataOf(`<!-- saved from url=(0024)https://a.example/saved -->
    <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">
    <span itemprop="datePublished" content="2024-06-20"></span><time pubdate datetime="2024-06-19">19 June</time>
    <time datetime="2024-06-18">18 June</time><svg><title>Logo</title></svg>`)
  expect(texts(metadata.author)).toEqual(['Ann Lee'])
  expect(metadata.published).toEqual([
    { text: '2024-06-20', source: 'itemprop datepublished' },
    { text: '2024-06-19', source: 'time published' },
    { text: '2024-06-18', source: 'time' },
  ])
  expect(metadata.url).toEqual([{ text: 'https://a.example/saved', source: 'saved from' }])
})
