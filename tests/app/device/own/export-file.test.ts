import { expect, test } from 'vitest'
import { exportFile, planPages, readExport } from '../../../../src/app/device/own/exchange/export-file.ts'
import type { OwnPage } from '../../../../src/news/readers/own-page.ts'
import { anOwnPage as page } from './an-own-page.ts'

const exported = (...pages: OwnPage[]) =>
  exportFile({ pages, notes: [], corrections: [] }, '2026-03-05T00:00:00.000Z')

test('what is exported is read back, to the letter', async () => {
  const pages = [
    page({
      text: '</script>\u2028"quoted" \\ ü 日本',
      stated: { publisher: 'The Post', published: '2026-03-04', topics: ['17000000'] },
    }),
    page({ id: 'own-0000000000', stated: { topics: [] } }),
    page({ id: 'own-abcdefghij', apart: true, place: 2, format: 'html' }),
  ]
  expect(await readExport(exported(...pages))).toEqual({
    fault: null,
    pages,
    notes: [],
    corrections: [],
    unknown: 0,
  })
})

test('a file of nothing is one', async () => {
  expect(await readExport(exported())).toEqual({
    fault: null,
    pages: [],
    notes: [],
    corrections: [],
    unknown: 0,
  })
})

test('records of kinds that this version does not know are counted, the others read', async () => {
  const file = JSON.parse(exported(page()))
  file.records.push({ kind: 'highlight', id: 'x' })
  expect(await readExport(JSON.stringify(file))).toEqual({
    fault: null,
    pages: [page()],
    notes: [],
    corrections: [],
    unknown: 1,
  })
})

test('a file that is cut anywhere is refused whole', async () => {
  const text = exported(page(), page({ id: 'own-abcdefghij' })).trimEnd()
  for (let end = 12; end < text.length; end += 7)
    expect(await readExport(text.slice(0, end)), `cut at ${end}`).toEqual({ fault: 'damaged' })
})

test.each([
  ['no JSON at all', 'Dear reader', 'no-json'],
  ['other JSON', '{"articles":[]}', 'not-ours'],
  ['a list', '[1,2]', 'not-ours'],
  ['null', 'null', 'not-ours'],
  ['a later version', '{"collate":"device","version":4,"records":[]}', 'newer'],
  ['a version that there was not', '{"collate":"device","version":0,"records":[]}', 'damaged'],
  ['ours without records', '{"collate":"device","version":1}', 'damaged'],
  ['records that are none', '{"collate":"device","version":1,"records":[7]}', 'damaged'],
])('%s is refused', async (_, text, fault) => {
  expect(await readExport(text)).toEqual({ fault })
})

test.each([
  ['an id of the site', { id: '0123456789' }],
  ['an id that leads elsewhere', { id: 'own-../../../' }],
  ['an address that runs', { stated: { url: 'javascript:alert(1)' } }],
  ['a field that no page has', { stated: { onload: 'x' } }],
  ['a topic that is no code', { stated: { topics: ['<b>weather</b>'] } }],
  ['a key of the prototype', { stated: { story: 'theirs' } }],
  ['text that is no text', { text: { toString: 'x' } }],
  ['a place that there is not', { place: -1 }],
  ['a day that is none', { added: 'yesterday' }],
  ['more than any page has', { text: 'x'.repeat(10_000_001) }],
  ['more fields', { html: '<b>' }],
  [
    'lines that there are not',
    { lines: { all: false, marks: [{ line: 0, of: '0123456789', isText: true }] } },
  ],
  ['an event that leads elsewhere', { sameEventAs: '../own-0123456789' }],
])('a page with %s spoils the file', async (_, changes) => {
  expect(await readExport(exported({ ...page(), ...changes } as OwnPage))).toEqual({ fault: 'damaged' })
})

test('what is here already is not doubled, whatever it is called', () => {
  const here = [page()]
  const incoming = [page(), page({ id: 'own-zzzzzzzzzz' })]
  expect(planPages(here, incoming)).toMatchObject({ add: [], known: 2, differing: 0 })
})

test('what says something else under one id is kept beside what is here, once', () => {
  const here = [page()]
  const other = page({ stated: { headline: 'Another' } })
  const first = planPages(here, [other])
  expect(first).toMatchObject({ known: 0, differing: 1 })
  expect(first.add).toHaveLength(1)
  expect(first.add[0]).toMatchObject({ stated: { headline: 'Another' }, text: other.text })
  expect(first.add[0]?.id).toMatch(/^own-[0-9a-z]{10}$/)
  expect(first.add[0]?.id).not.toBe(other.id)
  expect(planPages([...here, ...first.add], [other])).toMatchObject({ add: [], known: 1, differing: 0 })
})

test('one file that holds a page twice brings it once', () => {
  expect(planPages([], [page(), page()]).add).toEqual([page()])
})

test('what the version before has written is read', async () => {
  const { lines: _, isOne: __, sameEventAs: ___, ...before } = page()
  const text = JSON.stringify({
    collate: 'device',
    version: 1,
    exported: '',
    records: [{ kind: 'page', ...before }],
  })
  expect(await readExport(text)).toEqual({
    fault: null,
    pages: [before],
    notes: [],
    corrections: [],
    unknown: 0,
  })
})

test('what the reader states of lines and events goes out and comes back', async () => {
  const stated = page({
    lines: { all: true, marks: [{ line: 3, of: '0123456789', isText: false }] },
    isOne: true,
    sameEventAs: 'own-abcdefghij',
  })
  expect(await readExport(exported(stated))).toEqual({
    fault: null,
    pages: [stated],
    notes: [],
    corrections: [],
    unknown: 0,
  })
})

test('a page stays beside the one that it was put beside, whatever that is called here', () => {
  const target = page({ text: 'The target.' })
  const beside = page({ id: 'own-bbbbbbbbbb', sameEventAs: target.id })
  const here = [{ ...target, id: 'own-zzzzzzzzzz' }]
  const { add, known } = planPages(here, [beside, target])
  expect(known).toBe(1)
  expect(add).toEqual([{ ...beside, sameEventAs: 'own-zzzzzzzzzz' }])
  expect(planPages([...here, ...add], [target, beside])).toMatchObject({ add: [], known: 2, differing: 0 })
})
