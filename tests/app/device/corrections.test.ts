import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { correctionWords } from '#texts/comparison/corrections.ts'
import {
  allCorrections,
  keepCorrections,
  removeCorrections,
} from '../../../src/app/device/corrections/corrections-store.ts'
import { linksFile } from '../../../src/app/device/corrections/links-file.ts'
import { planCorrections } from '../../../src/app/device/corrections/merge-corrections.ts'
import { placeCorrections } from '../../../src/app/device/corrections/place-corrections.ts'
import { makeReadersLink } from '../../../src/app/device/corrections/readers-link.ts'
import { tellPairs } from '../../../src/app/device/corrections/tell-pairs.ts'
import { holdsOwnPages } from '../../../src/app/device/holds-own-pages.ts'
import { exportFile, readExport } from '../../../src/app/device/own/exchange/export-file.ts'
import { importKept, removeAll } from '../../../src/app/device/own/store/own-store.ts'
import { builtSpeech } from '../../../src/app/i18n/speech.ts'
import type { StatedRelation } from '../../../src/news/readers/stated-link.ts'
import { makeReport } from '../../pipeline/make-report.ts'

const north = makeReport({ id: 'north', paragraphs: ['The mill burned down. Snow fell. Snow fell.'] })
const coast = makeReport({ id: 'coast', paragraphs: ['A mill burned. Snow fell.'] })
const reports = { a: north, b: coast }
const day = (n: number) => new Date(`2026-03-0${n}T05:06:07.000Z`)
const stated = (a: number, b: number, relation: StatedRelation, on = day(1)) =>
  makeReadersLink(reports, { a, b, relation }, on)

beforeEach(() => removeAll())

test('what is stated of two sentences is one correction, whichever report stands left', () => {
  const turned = makeReadersLink({ a: coast, b: north }, { a: 1, b: 2, relation: 'none' }, day(1))
  expect(turned).toEqual(stated(2, 1, 'none'))
  expect(turned.a).toEqual({ report: 'coast', file: 'seeds/coast.txt', quote: 'A mill burned.', before: '' })
  expect(stated(3, 1, 'none').id).not.toBe(stated(2, 1, 'none').id)
})

test('it is kept, replaced by what is stated later of the same two, and taken back', async () => {
  expect(holdsOwnPages()).toBe(false)
  await keepCorrections([stated(1, 1, 'none'), stated(2, 2, 'reworded', day(2))])
  await keepCorrections([stated(1, 1, 'related', day(3))])
  expect((await allCorrections()).map(({ relation }) => relation)).toEqual(['related', 'reworded'])
  expect(holdsOwnPages()).toBe(true)
  await removeCorrections([stated(1, 1, 'none').id, stated(2, 2, 'none').id])
  expect(await allCorrections()).toEqual([])
  expect(holdsOwnPages()).toBe(false)
})

test('it finds its sentences again after a correction of the text, and under another id of the report', () => {
  const links = [stated(1, 1, 'none'), stated(3, 2, 'reworded')]
  const later = makeReport({
    id: 'north-2',
    paragraphs: ['Rain first.', 'The mill burned down.', 'Snow fell. Snow fell.'],
  })
  const renamed = { ...later, article: { ...later.article, aliases: ['north'] } }
  const { placed, lost } = placeCorrections(links, { a: coast, b: renamed })
  expect(placed.map(({ statement }) => statement)).toEqual([
    { a: 1, b: 2, relation: null },
    { a: 2, b: 4, relation: 'reworded' },
  ])
  expect(lost).toEqual([])
})

test('what finds its words no more, or several times, is told and not placed', () => {
  const links = [stated(1, 1, 'none'), stated(3, 2, 'reworded')]
  const other = makeReport({
    id: 'north',
    paragraphs: ['The mill stands. Rain. Snow fell. Wind. Snow fell.'],
  })
  const { placed, lost } = placeCorrections(links, { a: other, b: coast })
  expect(placed).toEqual([])
  expect(lost.map(({ link, fault }) => [link.id, fault])).toEqual([
    [links[0]?.id, 'missing'],
    [links[1]?.id, 'twice'],
  ])
  expect(placeCorrections(links, { a: coast, b: makeReport({ id: 'other', paragraphs: ['x'] }) })).toEqual({
    placed: [],
    lost: [],
  })
})

test('as a file for the seeds: in the order stated, each sentence by its seed’s path below the folder', () => {
  const own = makeReport({ id: 'own-0123456789', paragraphs: ['The mill burned.'] })
  const page = { ...own, article: { ...own.article, files: ['my/mill.txt'] } }
  const file = linksFile([
    makeReadersLink({ a: north, b: page }, { a: 1, b: 1, relation: 'related' }, day(2)),
    stated(1, 1, 'none'),
  ])
  const before = ''
  expect(JSON.parse(file)).toEqual({
    links: [
      {
        relation: 'none',
        a: { file: 'coast.txt', quote: 'A mill burned.', before },
        b: { file: 'north.txt', quote: 'The mill burned down.', before },
      },
      {
        relation: 'related',
        a: { file: 'north.txt', quote: 'The mill burned down.', before },
        b: { file: 'my/mill.txt', quote: 'The mill burned.', before },
      },
    ],
  })
})

test('out and in again: nothing lost, nothing doubled; of two about the same sentences the later holds', async () => {
  const kept = [stated(1, 1, 'none', day(2)), stated(2, 2, 'reworded')]
  const read = await readExport(
    exportFile({ pages: [], notes: [], corrections: kept }, '2026-03-05T00:00:00.000Z'),
  )
  if (read.fault !== null) throw new Error(read.fault)
  expect(read).toMatchObject({ corrections: kept, unknown: 0 })
  await importKept({ pages: [], notes: [], corrections: read.corrections })
  expect(await allCorrections()).toEqual(kept)
  expect(planCorrections(kept, read.corrections, new Map())).toEqual({ add: [], known: 2, differing: 0 })
  const [earlier, later] = [stated(1, 1, 'related', day(1)), stated(1, 1, 'related', day(3))]
  expect(planCorrections(kept, [earlier], new Map())).toEqual({ add: [], known: 1, differing: 0 })
  expect(planCorrections(kept, [later], new Map())).toEqual({ add: [later], known: 0, differing: 1 })
})

test('a correction of a page that goes by another id here follows it', () => {
  const one = stated(1, 1, 'none')
  const { add } = planCorrections([], [one], new Map([['coast', 'zone']]))
  expect(add).toMatchObject([{ a: { report: 'north' }, b: { report: 'zone' } }])
  expect(add[0]?.id).not.toBe(one.id)
})

test.each([
  ['a relation that is none', { relation: 'same' }],
  ['a report that is no id', { a: { ...stated(1, 1, 'none').a, report: '../x' } }],
  ['a blank quotation', { b: { ...stated(1, 1, 'none').b, quote: ' ' } }],
  ['another key', { html: '<b>' }],
  ['no time', { stated: 'now' }],
])('a file with %s is refused whole', async (_, change) => {
  const corrections = [{ ...stated(1, 1, 'none'), ...change } as ReturnType<typeof stated>]
  expect(await readExport(exportFile({ pages: [], notes: [], corrections }, 'x'))).toEqual({
    fault: 'damaged',
  })
})

test.each([
  [true, 'You have corrected 2 matches of North and Coast: they count here.'],
  [
    false,
    'You have corrected 2 matches of North and Coast: they count in their comparison; here stands what was found.',
  ],
])('a page says whether it counts what the reader has corrected (%s)', (facts, said) => {
  const readers = new Map([['coast~north', { count: 2, countsIn: { pair: true, facts } }]])
  const words = { readers, words: builtSpeech.words(correctionWords), list: builtSpeech.formats.list }
  const named = [
    { id: 'north', name: 'North' },
    { id: 'coast', name: 'Coast' },
    { id: 'hill', name: 'Hill' },
  ]
  const told = tellPairs({ reports: named, editor: [[0, 2, 1]], shows: 'facts' }, words)
  expect(told.map(({ text }) => text)).toEqual([said, 'The editor has corrected a match of North and Hill.'])
  expect(tellPairs({ reports: named, of: 'hill', shows: 'facts' }, words)).toEqual([])
  expect(tellPairs({ reports: named, shows: 'pair' }, words)[0]?.text).toContain('they count here.')
})
