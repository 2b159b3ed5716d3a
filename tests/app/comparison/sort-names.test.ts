import { expect, test } from 'vitest'
import { ledgerEntries } from '../../../src/app/comparison/ledgers/ledger-entries.ts'
import { sortNames } from '../../../src/app/comparison/ledgers/sort-names.ts'
import { type LooseMention, makeReport } from '../make-report.ts'

const place = (name: string): LooseMention => ({
  kind: 'place',
  text: name,
  name,
  country: null,
  through: ['name'],
})

test('names of both first, then of one; in each the most often named, then the first named', () => {
  const a = makeReport({
    headline: 'Ferry',
    body: ['From Oslo to Bergen and Bergen again.', 'Then Molde, Molde.', 'Last Narvik.'],
    mentions: ['Oslo', 'Bergen', 'Molde', 'Narvik'].map(place),
  })
  const b = makeReport({
    headline: 'Ship',
    body: ['Bergen and Oslo.', 'Past Bodø.'],
    mentions: ['Bergen', 'Oslo', 'Bodø'].map(place),
  })
  const rows = [
    { a: [], b: [2] },
    { a: [3], b: [] },
    { a: [0], b: [1] },
    { a: [2], b: [] },
    { a: [1], b: [0] },
  ].map((row) => ledgerEntries({ ...row, differs: false }, { a, b }, 'place'))
  const names = sortNames(rows).map((group) =>
    group.map((row) => [...row.a, ...row.b].map(({ mention }) => mention.text)[0]),
  )
  expect(names).toEqual([['Bergen', 'Oslo'], ['Molde', 'Narvik'], ['Bodø']])
})
