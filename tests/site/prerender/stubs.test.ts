// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { BundleIndex } from '../../../src/bundle/read/read-index.ts'
import { siteTexts } from '../../../src/site/prerender/site-texts.ts'
import { stubHtml, stubsOf } from '../../../src/site/prerender/stubs.ts'

const article = (id: string, text: string) => ({ id, headline: { text } }) as BundleIndex['articles'][number]
const articles = [article('aaaaaaaaaa', 'Tram derails'), article('bbbbbbbbbb', 'Off the rails')]
const comparisons = [{ left: 'aaaaaaaaaa', right: 'bbbbbbbbbb', coverage: null }]
const aliases = { 'tram-derails-111111': 'aaaaaaaaaa', 'off-the-rails-222222': 'bbbbbbbbbb' }

const stories = [
  { id: 'aaaaaaaaaa', articles: ['bbbbbbbbbb', 'aaaaaaaaaa'] },
  { id: 'cccccccccc', articles: ['dddddddddd', 'cccccccccc', 'eeeeeeeeee'] },
] as BundleIndex['stories']

const waysOf = (table: Record<string, string>) =>
  Object.fromEntries(stubsOf({ articles, comparisons, stories }, table).map(({ path, to }) => [path, to]))

test('the address without words and that of the scheme before lead to a report, pairs of it to a comparison', () => {
  expect(waysOf(aliases)).toEqual({
    '/articles/aaaaaaaaaa': '/articles/tram-derails-aaaaaaaaaa',
    '/articles/tram-derails-111111': '/articles/tram-derails-aaaaaaaaaa',
    '/articles/bbbbbbbbbb': '/articles/off-the-rails-bbbbbbbbbb',
    '/articles/off-the-rails-222222': '/articles/off-the-rails-bbbbbbbbbb',
    '/compare/tram-derails-111111/off-the-rails-222222': '/compare/aaaaaaaaaa/bbbbbbbbbb',
    '/compare/off-the-rails-222222/tram-derails-111111': '/compare/bbbbbbbbbb/aaaaaaaaaa',
    '/stories/dddddddddd': '/stories/cccccccccc',
    '/stories/eeeeeeeeee': '/stories/cccccccccc',
  })
})

test('a text that stood alone before another file had it too leads on with its words, and so do its comparisons', () => {
  expect(waysOf({ cccccccccc: 'aaaaaaaaaa' })).toMatchObject({
    '/articles/cccccccccc': '/articles/tram-derails-aaaaaaaaaa',
    '/articles/tram-derails-cccccccccc': '/articles/tram-derails-aaaaaaaaaa',
    '/compare/cccccccccc/bbbbbbbbbb': '/compare/aaaaaaaaaa/bbbbbbbbbb',
    '/compare/bbbbbbbbbb/cccccccccc': '/compare/bbbbbbbbbb/aaaaaaaaaa',
  })
})

const pageOf = (url: string | null) =>
  new DOMParser().parseFromString(
    stubHtml(
      { path: '/articles/x', to: '/articles/tram-derails-aaaaaaaaaa' },
      { base: '/news/', site: { url, index: true, language: 'en' }, texts: siteTexts },
    ),
    'text/html',
  )

test('the page of such an address leads on at once, by a link too, is not listed and has no inline script', () => {
  const page = pageOf('https://reader.example/news')
  const to = '/news/articles/tram-derails-aaaaaaaaaa'
  expect(page.querySelector('main a')?.getAttribute('href')).toBe(to)
  expect(page.querySelector('noscript')?.innerHTML).toContain(`http-equiv="refresh" content="0; url=${to}"`)
  expect(page.querySelector('[name=robots]')?.getAttribute('content')).toBe('noindex')
  expect(page.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(`https://reader.example${to}`)
  expect(pageOf(null).querySelector('[rel=canonical]')?.getAttribute('href')).toBe(to)
  const scripts = [...page.querySelectorAll('script')]
  expect(scripts.map((script) => [script.getAttribute('src'), script.textContent])).toEqual([
    ['/news/lead-on.js', ''],
  ])
  expect(page.querySelectorAll('style, [style], [onload]')).toHaveLength(0)
})
