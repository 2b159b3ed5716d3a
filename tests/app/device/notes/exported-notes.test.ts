import { expect, test } from 'vitest'
import {
  exportFile,
  planNotes,
  planPages,
  readExport,
} from '../../../../src/app/device/own/exchange/export-file.ts'
import type { ReadersNote } from '../../../../src/news/readers/readers-note.ts'
import { anOwnPage as page } from '../own/an-own-page.ts'
import { aNote } from './a-note.ts'

const exportedNotes = (...notes: ReadersNote[]) =>
  exportFile({ pages: [page()], notes, corrections: [] }, '2026-03-05T00:00:00.000Z')

test('notes are exported beside pages and read back, to the letter', async () => {
  const notes = [
    aNote({ text: '</script>\u2028"quoted" \\ ü 日本' }),
    aNote({ id: 'note-aaaaaaaaaa', anchor: null }),
  ]
  expect(await readExport(exportedNotes(...notes))).toEqual({
    fault: null,
    pages: [page()],
    notes,
    corrections: [],
    unknown: 0,
  })
})

test.each([
  ['an id of another kind', { id: 'own-0123456789' }],
  ['a report that is an address', { report: '../secret' }],
  ['neither words marked nor written', { anchor: null, text: '' }],
  [
    'a place that its words do not fill',
    { anchor: { exact: 'at dawn', prefix: '', suffix: '', start: 3, end: 4 } },
  ],
  ['a day that is none', { made: 'yesterday' }],
  ['more fields', { html: '<b>' }],
])('a note with %s spoils the file', async (_, changes) => {
  expect(await readExport(exportedNotes({ ...aNote(), ...changes } as ReadersNote))).toEqual({
    fault: 'damaged',
  })
})

test('a note that is here already is not doubled; one that says something else is kept beside it, once', () => {
  const [here, none] = [[aNote()], new Map<string, string>()]
  const later = { made: '2026-05-04T05:06:07.000Z', changed: '2026-05-04T05:06:07.000Z' }
  expect(planNotes(here, [aNote(), aNote({ id: 'note-zzzzzzzzzz', ...later })], none)).toMatchObject({
    add: [],
    known: 2,
  })
  const edited = aNote({ text: 'At six.' })
  const plan = planNotes(here, [edited], none)
  expect(plan).toMatchObject({ known: 0, differing: 1, add: [{ text: 'At six.' }] })
  expect(plan.add[0]?.id).toMatch(/^note-[0-9a-z]{10}$/)
  expect(plan.add[0]?.id).not.toBe(edited.id)
  expect(planNotes([...here, ...plan.add], [edited], none)).toMatchObject({ add: [], known: 1 })
})

test('notes follow their page to the id that it has here', () => {
  const [mine, theirs] = [page({ id: 'own-aaaaaaaaaa' }), page({ id: 'own-zzzzzzzzzz' })]
  const other = page({ id: mine.id, text: 'Another text.' })
  const pages = planPages([mine], [theirs, other])
  const notes = [aNote({ report: theirs.id }), aNote({ id: 'note-zzzzzzzzzz', report: other.id })]
  expect(planNotes([], notes, pages.renamed).add.map(({ report }) => report)).toEqual([
    mine.id,
    pages.add[0]?.id,
  ])
  expect(pages.add[0]?.id).not.toBe(mine.id)
})
