import { expect, test } from 'vitest'
import type { Comparison, LedgerRow } from '../../../src/news/comparison/comparison.ts'
import { boardsOfStory, type ListedPair } from '../../../src/pipeline/gather-facts/boards-of-story.ts'
import { makeReport } from '../../app/make-report.ts'
import { comparisonOf } from '../../news/made-up-comparison.ts'

const person = (text: string, titles: string[] = []) => ({
  kind: 'person' as const,
  text,
  name: text,
  titles,
})
const said = (text: string, speaker: string | null) => ({
  kind: 'quotation' as const,
  text,
  speaker,
  saidBy: null,
  scare: false,
})

const north = makeReport({
  headline: 'North',
  body: ['Mayor Ida Lund came. Mayor Ida Lund said “we start today, come what may”.'],
  mentions: [person('Ida Lund', ['Mayor']), said('“we start today, come what may”', 'Ida Lund')],
})
const coast = makeReport({
  headline: 'Coast',
  body: ['Ida Lund said “we start today”. A baker said “too late”.'],
  mentions: [person('Ida Lund'), said('“we start today”', 'Ida Lund'), said('“too late”', null)],
})
const lake = makeReport({ headline: 'Lake', body: ['Olav Berg slept.'], mentions: [person('Olav Berg')] })
const reports = [north, coast, lake]
const listed = reports.map(
  ({ sentences }) =>
    new Map(sentences.flatMap(({ unit }, at) => (unit === 'paragraph' ? [[at, at - 1] as const] : []))),
)

const row = (a: number[], b: number[]): LedgerRow => ({ a, b, differs: false })
const pair = (a: number, b: number, turned: boolean, rows: Partial<Comparison['ledgers']>): ListedPair => ({
  ...{ a, b, turned },
  ledgers: { ...comparisonOf({}).ledgers, ...rows },
})

test('a person whom two reports name is one entry, each wording with its title, its count and whether another has it', () => {
  for (const turned of [false, true]) {
    const rows = turned ? row([0], [0]) : row([0], [0])
    const { names } = boardsOfStory(
      reports,
      [pair(0, 1, turned, { people: [rows] }), pair(0, 2, false, {})],
      listed,
    )
    expect(names).toEqual([
      {
        kind: 'person',
        who: 'Ida Lund',
        words: [
          { report: 0, text: 'Mayor Ida Lund', count: 2, at: 0, shared: false },
          { report: 1, text: 'Ida Lund', count: 1, at: 0, shared: false },
        ],
      },
    ])
  }
})

test('what stands between commas beside a name is a wording too', () => {
  const mentions = coast.mentions.map((mention) =>
    mention.kind === 'person' ? { ...mention, described: [{ sentence: 2, start: 0, end: 7 }] } : mention,
  )
  const { names } = boardsOfStory(
    [north, { ...coast, mentions }, lake],
    [pair(0, 1, false, { people: [row([0], [0])] })],
    listed,
  )
  expect(names[0]?.words.map(({ text, at }) => [text, at])).toContainEqual(['A baker', 1])
})

test('quotations stand under their speaker, a cut one beside the whole; those without a speaker come last', () => {
  const { quoted } = boardsOfStory(
    reports,
    [pair(0, 1, false, { people: [row([0], [0])], quotations: [row([1], [1])] })],
    listed,
  )
  expect(
    quoted.map(({ who, words }) => [who, ...words.map(({ report, text, shared }) => [report, text, shared])]),
  ).toEqual([
    ['Ida Lund', [0, '“we start today, come what may”', true], [1, '“we start today”', true]],
    [null, [1, '“too late”', false]],
  ])
})
