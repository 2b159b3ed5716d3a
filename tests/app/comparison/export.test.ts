import { expect, test } from 'vitest'
import { exportWords } from '../../../src/app/comparison/export/export-words.ts'
import { exportedComparison } from '../../../src/app/comparison/export/exported-comparison.ts'
import { toCsv } from '../../../src/app/comparison/export/to-csv.ts'
import { toMarkdown } from '../../../src/app/comparison/export/to-markdown.ts'
import { prepareCompared } from '../../../src/app/comparison/model/compared.ts'
import type { ComparisonContext } from '../../../src/app/comparison/state/compared-context.ts'
import { builtSpeech } from '../../../src/app/i18n/speech.ts'
import type { Comparison } from '../../../src/news/comparison/comparison.ts'
import { makeComparison } from '../make-comparison.ts'
import { makeReport } from '../make-report.ts'

const words = exportWords(builtSpeech)
const gazette = makeReport({
  headline: 'Ferry *aground* off Lindholm',
  publisher: 'Gazette',
  published: '2023-05-16T09:40',
  body: ['The ferry ran aground, the line said.', '=2+2 is not a sum here.'],
  mentions: [{ kind: 'person', text: 'The ferry', name: 'Marigold', titles: [] }],
})
const unknown = makeReport({ headline: 'All ashore', body: ['The ship ran aground at noon.'] })
const made = makeComparison(gazette, unknown, [
  ['ran aground', 'ran aground', 'reworded', ['ran aground'], ['The ferry', 'The ship'], [null, 'at noon']],
])
const address = 'https://reader.example/compare/a/b'

function exported(patch: Partial<Comparison> = {}, known = gazette) {
  const comparison = { ...made, ...patch }
  const left = comparison.left === gazette.article.id
  const reports = left ? { a: known, b: unknown } : { a: unknown, b: known }
  const names = left ? { a: 'Gazette', b: 'Report B' } : { a: 'Report A', b: 'Gazette' }
  const context = { ...prepareCompared(reports, comparison), names } as ComparisonContext
  return exportedComparison(context, words, address)
}
const rowsOf = (csv: string) => csv.slice(1).trimEnd().split('\r\n')

test('who the reports are, with what they do not state, stands in every format', () => {
  const { reports, title } = exported()
  const [known, other] = [reports.a, reports.b].toSorted((one) => (one.source ? -1 : 1))
  expect(known).toMatchObject({
    source: 'Gazette',
    headline: 'Ferry *aground* off Lindholm',
    published: { value: '2023-05-16T09:40', zone: null },
    date: '16 May 2023, 09:40, time zone not stated',
    files: gazette.article.files,
  })
  expect(other).toMatchObject({ source: null, published: null, date: 'date not stated', url: null })
  const markdown = toMarkdown(exported(), words)
  expect(markdown).toContain(`# ${title}`)
  expect(markdown).toContain('Ferry \\*aground\\* off Lindholm')
  expect(markdown).toContain(
    'Gazette · 16 May 2023, 09:40, time zone not stated · address not stated · File: ',
  )
  expect(markdown).toContain('source not stated · date not stated')
  const csv = rowsOf(toCsv(exported(), words))
  expect(csv.find((row) => row.startsWith('report,,source'))).toMatch(/Gazette/)
  expect(csv.find((row) => row.startsWith('report,,source'))).toMatch(/source not stated/)
  expect(csv.find((row) => row.startsWith('report,,date'))).toContain(
    '16 May 2023, 09:40, time zone not stated',
  )
})

test('first words by which a report goes are no headline in any format', () => {
  const opening = 'The ferry ran aground, the …'
  const untitled = {
    ...gazette,
    article: { ...gazette.article, headline: { text: opening, lines: [2], by: 'opening' as const } },
  }
  const found = exported({}, untitled)
  const side = found.reports.a.source === 'Gazette' ? 'a' : 'b'
  const known = JSON.parse(JSON.stringify(found)).reports[side]
  expect(known).toMatchObject({ headline: null, opening })
  expect(found.reports[side === 'a' ? 'b' : 'a']).toMatchObject({ headline: 'All ashore', opening: null })
  const told = `headline not stated; the text begins “${opening}”`
  expect(toMarkdown(found, words)).toContain(`**${side.toUpperCase()}** ${told}`)
  expect(rowsOf(toCsv(found, words)).find((row) => row.startsWith('report,,headline'))).toContain(told)
})

test('each match has its ties and its differences by kind, in words, and an address', () => {
  const [row] = exported().rows.filter(({ kind }) => kind === 'both')
  expect(row).toMatchObject({
    relation: 'same fact, other words',
    ties: [{ a: 'ran aground', b: 'ran aground' }],
    address: `${address}?pin=${made.links[0]?.a}-${made.links[0]?.b}`,
  })
  expect(row?.differences).toHaveLength(2)
  const markdown = toMarkdown(exported(), words)
  expect(markdown).toMatch(/- Tied by: Same words: ran aground/)
  expect(markdown).toMatch(/- Wording: (The ferry \/ The ship|The ship \/ The ferry)/)
  const csv = toCsv(exported(), words)
  expect(csv).toContain('Same words: ran aground')
  expect(csv).toMatch(/not found in this sentence/)
})

test('method and caveats are told, names are those of the page', () => {
  for (const text of [toMarkdown(exported(), words), toCsv(exported(), words)]) {
    expect(text).toContain('Nobody has checked it, and it can be wrong.')
    expect(text).toContain('It may still be there in words that the program does not know.')
    expect(text).toContain('Marigold')
  }
})

test('a table has as many cells in every line, and hands no formula to a spreadsheet', () => {
  const lines = rowsOf(toCsv(exported(), words))
  const cells = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, 'x').split(',').length)
  expect(new Set(cells)).toEqual(new Set([words.column.length]))
  expect(lines.some((line) => line.includes("'=2+2 is not a sum here."))).toBe(true)
})

test('a contradiction is told first, and what only a language model found is told as such', () => {
  const links = made.links.map((link) => ({
    ...link,
    ...({ strength: 'related', contradicts: true, by: 'meaning' } as const),
  }))
  const markdown = toMarkdown(exported({ links, passages: [] }), words)
  expect(markdown.indexOf('A contradiction was found')).toBeLessThan(markdown.indexOf('## Passages'))
  expect(markdown).toMatch(/### Passage 1, same matter, contradiction/)
  expect(markdown).toContain('Near in meaning, found by a language model; no words in common.')
  expect(toCsv(exported({ links, passages: [] }), words)).toContain('"same matter, contradiction"')
})

test('what was not compared has no passages, and says why', () => {
  const none = exported({
    ...{ method: 'none', links: [], passages: [], unmatchedA: [], unmatchedB: [] },
    notes: [{ id: 'no-shared-language', values: { a: 'en', b: 'de' } }],
  })
  expect(none.caveats).toEqual([
    'Not compared.',
    'The reports are in different languages (English, German); their sentences were not compared.',
  ])
  expect(toMarkdown(none, words)).not.toContain('## Passages')
})
