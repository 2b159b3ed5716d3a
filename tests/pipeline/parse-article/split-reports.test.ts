import { expect, test } from 'vitest'
import { parseArticles } from '../../../src/pipeline/parse-article/parse-articles.ts'
import { readDocument } from '../../../src/pipeline/read-pages/html/read-document.ts'

const sentence = (of: string, n: number) =>
  `<p>On day ${n} the ${of} was looked at by two engineers of the town, and they found nothing that would keep it shut.</p>`
const article = (of: string, paragraphs = 3) =>
  `<article><h2>The ${of} opens again</h2>${Array.from({ length: paragraphs }, (_, n) => sentence(of, n)).join('')}</article>`

function parse(body: string, { head = '', isOne = false } = {}) {
  const text = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
  const { value } = readDocument({
    file: 'a.html',
    path: 'a.html',
    text,
    encoding: 'utf-8',
    format: 'html',
    sidecar: null,
  })
  if (!value) throw new Error('no document')
  return parseArticles([{ ...value, ...(isOne && { isOne }) }]).value
}
const headlines = (...given: Parameters<typeof parse>) => parse(...given).map(({ headline }) => headline.text)

test('articles one after the other, each below its heading, are reports of their own', () => {
  const found = parse(article('mill') + article('weir'))
  expect(found.map(({ headline }) => headline.text)).toEqual(['The mill opens again', 'The weir opens again'])
  for (const { body, lines } of found) {
    expect(body).toHaveLength(3)
    expect(lines.some(({ reason }) => reason === 'other-report-of-file')).toBe(true)
  }
  expect(new Set(found.map(({ id }) => id)).size).toBe(2)
})

test('the first of them keeps the address that the page has as one report', () => {
  const page = article('mill') + article('weir')
  expect(parse(page)[0]?.id).toBe(parse(page, { isOne: true })[0]?.id)
})

test.each([
  ['a report with teasers', article('mill') + article('weir', 1) + article('lock', 2)],
  [
    'a report with readers’ comments, which have no heading',
    `${article('mill')}${article('weir').replace(/<h2>.*<\/h2>/, '<b>Jo</b>')}`,
  ],
  ['an article within another', article('mill').replace('</article>', `${article('weir')}</article>`)],
])('%s is one', (_, page) => {
  expect(headlines(page)).toEqual(['The mill opens again'])
})

test('what a page states of itself goes to the report that it names, and of the others only what holds for the site', () => {
  const head = `<meta property="og:title" content="The weir opens again"><meta property="og:site_name" content="The Marle Post"><meta name="author" content="Ada Venn"><meta property="article:published_time" content="2025-03-11T08:00:00Z"><link rel="canonical" href="https://post.example/weir">`
  const [mill, weir] = parse(article('mill') + article('weir'), { head })
  expect(weir).toMatchObject({
    published: { value: expect.stringContaining('2025-03-11') },
    url: { text: 'https://post.example/weir' },
  })
  expect(mill).toMatchObject({ published: null, url: null, byline: null })
  for (const one of [mill, weir]) expect(one?.publisher?.text).toBe('The Marle Post')
})
