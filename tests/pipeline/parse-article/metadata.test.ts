import { expect, test } from 'vitest'
import type { Sidecar } from '../../../src/news/page/raw-document.ts'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'
import { readPage } from '../../../src/pipeline/read-pages/html/read-page.ts'

const paragraphs = [
  'The old mill on the Aster burnt down on Sunday night, and the brigade could only save the houses beside it.',
  'Nobody was hurt, its chief, Ines Halloran, said on Monday. Thirty people had to leave their homes for the night.',
]
const prose = paragraphs.map((text) => `<p>${text}</p>`).join('')

function read({ head = '', top = '<h1>Mill burns down</h1>', sidecar = null as Sidecar | null, end = '' }) {
  const { text, page } = readPage(`<head>${head}</head><body>${top}${prose}${end}</body>`)
  const { value } = parseArticle({ file: 'a.html', text, page, encoding: 'utf-8', sidecar })
  if (!value) throw new Error('no report')
  expect(value.body.map((block) => block.text)).toEqual(paragraphs)
  return value
}
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`

test('what the text does not state is filled from the metadata, and said to be', () => {
  const { byline, publisher, published, section, url, statedLanguage, language } = read({
    head: `${meta('author', 'Ann Lee')}${meta('og:site_name', 'Aster Post')}${meta('article:section', 'Local')}
      ${meta('article:published_time', '2024-06-20T08:15:00+02:00')}${meta('dc.language', 'en_US')}
      <link rel="canonical" href="https://asterpost.example/mill">`,
  })
  const by = 'metadata'
  expect(byline).toEqual({ text: 'Ann Lee', lines: [], by, source: 'meta author' })
  expect(publisher).toMatchObject({ text: 'Aster Post', lines: [], by })
  expect(section).toMatchObject({ text: 'Local', by })
  expect(url).toMatchObject({ text: 'https://asterpost.example/mill', by })
  expect(published).toEqual({
    value: '2024-06-20T08:15:00',
    precision: 'second',
    zone: '+02:00',
    asWritten: '2024-06-20T08:15:00+02:00',
    lines: [],
    by,
    source: 'meta article:published_time',
  })
  expect(statedLanguage).toMatchObject({ text: 'en-US', by })
  expect(language).toBe('en-US')
})

test('what the text states as well is the text’s', () => {
  const { headline, byline, published } = read({
    head: `${meta('og:title', 'Mill Burns Down')}${meta('author', 'Ann Lee')}${meta('date', '2024-06-20')}`,
    top: '<h1>Mill burns down</h1><p>By Ann Lee and Bo Rai</p><p>20 June 2024</p>',
  })
  expect(headline).toEqual({ text: 'Mill burns down', lines: [1], by: 'report' })
  expect(byline).toEqual({ text: 'Ann Lee and Bo Rai', lines: [3], by: 'report' })
  expect(published).toMatchObject({ value: '2024-06-20', lines: [5], by: 'report' })
})

test('the metadata adds the time and zone of a day that the text states; the line stays its evidence', () => {
  const { published } = read({
    head: meta('date', '2024-06-20T08:15Z'),
    top: '<h1>Mill burns down</h1><p>20 June 2024</p>',
  })
  expect(published).toMatchObject({ value: '2024-06-20T08:15', zone: 'Z', lines: [3], by: 'metadata' })
})

test.each([
  ['another day in the text holds', '<p>20 June 2024</p>', '2024-06-20', 'report'],
  ['the day of a change does not', '<p>Updated 20 June 2024</p>', '2024-06-18T08:00', 'metadata'],
  ['nor does a day among links to other pages', '<nav>20 June 2024</nav>', '2024-06-18T08:00', 'metadata'],
  ['nor a month', '<p>June 2024</p>', '2024-06-18T08:00', 'metadata'],
])('of two dates, %s', (_, shown, value, by) => {
  const { published } = read({
    head: meta('date', '2024-06-18T08:00Z'),
    top: `<h1>Mill burns down</h1>${shown}`,
  })
  expect(published).toMatchObject({ value, by })
})

test.each([
  ['midnight is a day', '2024-06-20T00:00:00+00:00', '2024-06-20'],
  ['digits alone', '20240620', '2024-06-20'],
  ['in words', 'Thu, 20 Jun 2024 09:45:16 GMT', '2024-06-20T09:45:16'],
  ['fractions of a second', '2024-06-20T11:07:13.157234586Z', '2024-06-20T11:07:13'],
  ['day and month that could be each other', '05/06/2024', undefined],
  ['two dates', '2022-02-11 2023-06-08', undefined],
  ['no date', 'last week', undefined],
  ['no day that exists', '2024-02-31', undefined],
])('a date in the metadata: %s', (_, written, value) => {
  expect(read({ head: meta('date', written) }).published?.value).toBe(value)
})

test.each([
  ['an address', 'https://social.example/lee'],
  ['an account', 'ann_lee42'],
  ['a word for nobody', 'admin'],
  ['nothing but marks', ' , '],
])('an author that names nobody: %s', (_, author) => {
  expect(read({ head: meta('author', author) }).byline).toBeNull()
})

test('names stand in the text: the line that names them is the evidence', () => {
  const end = '<aside>About the author Ann Lee</aside>'
  const { text, page } = readPage(`${meta('author', 'Ann Lee')}<h1>Mill burns down</h1>${prose}${end}`)
  const { value } = parseArticle({ file: 'a.html', text, page, encoding: 'utf-8', sidecar: null })
  expect(value?.byline).toMatchObject({ text: 'Ann Lee', lines: [7], by: 'metadata' })
  expect(value?.lines[6]).toMatchObject({ disposition: 'kept', uses: ['byline'] })
})

test('a class that calls a line the byline makes one of a bare name', () => {
  const { byline } = read({
    top: '<h1>Mill burns down</h1><ul><li><a>Dee Ray</a></li></ul><div class="article-author">Bo Rai</div>',
  })
  expect(byline).toEqual({ text: 'Bo Rai', lines: [5], by: 'report' })
})

test('a house of the metadata goes before one in small print, and the same one keeps its line', () => {
  const end = '<footer>© 2024 Aster Post</footer>'
  expect(read({ end }).publisher).toEqual({ text: 'Aster Post', lines: [7], by: 'report' })
  const head = meta('og:site_name', 'Bell Times')
  expect(read({ head, end }).publisher).toMatchObject({ text: 'Bell Times', lines: [], by: 'metadata' })
  const same = read({ head: meta('og:site_name', 'The Aster Post'), end }).publisher
  expect(same).toMatchObject({ text: 'The Aster Post', lines: [] })
  const equal = read({ head: meta('og:site_name', 'ASTER POST'), end }).publisher
  expect(equal).toMatchObject({ text: 'ASTER POST', lines: [7], by: 'metadata' })
})

test('a language of the template that the text is not written in does not hold', () => {
  const { text, page } = readPage(`<html lang="de"><h1>Mill burns down</h1>${prose}`)
  const { value } = parseArticle({ file: 'a.html', text, page, encoding: 'utf-8', sidecar: null })
  expect(value).toMatchObject({ language: 'en', statedLanguage: null })
})

test.each([
  ['the first-level heading', '<h2>Fires</h2><h1>Mill burns down</h1>', '', 'Mill burns down'],
  [
    'no house, no menu',
    '<h1>Aster Post</h1><nav><h1>Local</h1></nav><h1>Mill burns down</h1>',
    '',
    'Mill burns down',
  ],
  [
    'one that the metadata states',
    '<h1>Fires</h1><h1>Mill burns down</h1>',
    'Mill burns down',
    'Mill burns down',
  ],
  [
    'a lower heading that it states',
    '<h2>Fires</h2><h2>Mill burns down</h2>',
    'Mill burns down',
    'Mill burns down',
  ],
  [
    'a line that it states',
    '<div>Mill burns down</div><div>Fires</div>',
    'Mill burns down',
    'Mill burns down',
  ],
])('the headline of a page: %s', (_, top, stated, headline) => {
  const head = meta('og:site_name', 'Aster Post') + (stated ? meta('og:title', stated) : '')
  expect(read({ head, top }).headline).toMatchObject({ text: headline, by: 'report' })
})

test('the editor’s word wins over the metadata', () => {
  const sidecar = { byline: 'Cy Fox', published: '2024-06-01', headline: 'Fire at the mill' }
  const head = `${meta('author', 'Ann Lee')}${meta('date', '2024-06-20')}`
  const { byline, published, headline } = read({ head, sidecar })
  expect([byline, published, headline].map((field) => field?.by)).toEqual(['editor', 'editor', 'editor'])
})
