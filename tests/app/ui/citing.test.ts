import { expect, test } from 'vitest'
import { citingWords } from '#texts/citing.ts'
import { builtSpeech } from '../../../src/app/i18n/speech.ts'
import { type Cited, citedComparison, citedReport } from '../../../src/app/ui/citing/cited.ts'
import { toCsl, toRis } from '../../../src/app/ui/citing/save-citation.ts'
import { toBibtex } from '../../../src/app/ui/citing/to-bibtex.ts'
import { makeReport } from '../make-report.ts'

const words = builtSpeech.words(citingWords)
const stated = makeReport({
  headline: 'Prices up 5% & more: {why}',
  publisher: 'Gazette',
  agency: 'NNA',
  byline: 'Tove Dahl',
  published: '2023-05-16T09:40',
  body: ['Prices rose.'],
}).article
const untitled = {
  ...stated,
  headline: { text: 'Prices rose again in the shops of …', lines: [1], by: 'opening' as const },
}
const bare = makeReport({ headline: 'All ashore', body: ['All came ashore.'] }).article

test('a report as BibTeX: capitals are kept and no sign is a command', () => {
  const text = toBibtex(citedReport(stated, words))
  expect(text).toMatch(/^@article\{[\w-]+,\n/)
  expect(text).toContain('author = {{Tove Dahl}},')
  expect(text).toContain('title = {{Prices up 5\\% \\& more: \\{why\\}}},')
  expect(text).toContain('journal = {Gazette},')
  expect(text).toContain('  year = {2023},\n  month = may,\n  date = {2023-05-16},')
  expect(text).toContain('news agency: NNA')
})

test('a report as RIS: one tag a line, from TY to ER', () => {
  const lines = toRis(citedReport(stated, words)).split('\r\n')
  expect(lines[0]).toBe('TY  - NEWS')
  expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  expect(lines).toEqual(
    expect.arrayContaining(['AU  - Tove Dahl', 'T2  - Gazette', 'PY  - 2023', 'DA  - 2023/05/16/']),
  )
  expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true)
})

test('a report as CSL-JSON: a name is literal, never cut into given and family', () => {
  expect(JSON.parse(toCsl(citedReport(stated, words)))).toMatchObject([
    {
      ...{ type: 'article-newspaper', title: stated.headline.text, 'container-title': 'Gazette' },
      author: [{ literal: 'Tove Dahl' }],
      issued: { 'date-parts': [[2023, 5, 16]] },
    },
  ])
})

test('what a report does not state is said, and nothing is put in its place', () => {
  const cited = citedReport(bare, words)
  expect(cited).toMatchObject({ outlet: null, author: null, date: [], url: null })
  for (const text of [toBibtex(cited), toRis(cited), toCsl(cited)]) {
    expect(text).toContain('source not stated')
    expect(text).toContain('date not stated')
    expect(text).toContain('address not stated')
  }
  expect(toBibtex(cited)).toMatch(/^@misc/)
})

test('the day of an update is cited as such', () => {
  const { published } = stated
  const updated = published && { ...published, of: 'update' as const }
  expect(toRis(citedReport({ ...stated, published: updated }, words))).toContain(
    'the date is that of the last update',
  )
  expect(toRis(citedReport(stated, words))).not.toContain('last update')
})

test('a report without a headline is cited by its first words in square brackets, and that is said', () => {
  const cited = citedReport(untitled, words)
  const title = '[Prices rose again in the shops of …]'
  expect(toBibtex(cited)).toContain(`title = {{${title}}},`)
  expect(toRis(cited)).toContain(`TI  - ${title}\r\n`)
  expect(JSON.parse(toCsl(cited))[0].title).toBe(title)
  for (const text of [toBibtex(cited), toRis(cited), toCsl(cited)])
    expect(text).toContain('headline not stated')
  const both = citedComparison(
    {
      title: 'A and B compared',
      articles: [untitled, bare],
      address: 'https://reader.example/',
      today: new Date(),
      language: 'en',
    },
    words,
  )
  expect(both.title).toBe(`A and B compared: ${title} and “All ashore”`)
})

test('a comparison is a page of this site, seen today, put together by a program', () => {
  const address = 'https://reader.example/compare/a/b'
  const today = new Date(2024, 5, 20)
  const cited = citedComparison(
    { title: 'A and B compared', articles: [stated, bare], address, today, language: 'en' },
    words,
  )
  const [item] = JSON.parse(toCsl(cited)) as { title: string }[]
  expect(item).toMatchObject({ type: 'webpage', URL: address, accessed: { 'date-parts': [[2024, 6, 20]] } })
  expect(item?.title).toContain('“All ashore”')
  expect(toRis(cited)).toContain('A program put the sentences together')
  expect(toBibtex(cited)).toContain('urldate = {2024-06-20},')
})

test('a hostile headline stays one field in every format', () => {
  const cited: Cited = { ...citedReport(bare, words), title: 'a}}\n@misc{x,\r\nER  - \r\nTY  - BOOK "' }
  expect(toRis(cited).match(/^(ER|TY) {2}-/gm)).toHaveLength(2)
  expect(toBibtex(cited).match(/^@/gm)).toHaveLength(1)
  expect(toBibtex(cited)).toContain('a\\}\\} @misc\\{x,')
  expect(JSON.parse(toCsl(cited))[0].title).toBe(cited.title)
})
