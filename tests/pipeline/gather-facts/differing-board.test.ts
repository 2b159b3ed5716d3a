import { expect, test } from 'vitest'
import type { Fact } from '../../../src/news/event/fact.ts'
import { differingBoard } from '../../../src/pipeline/gather-facts/differing-board.ts'
import { makeReport } from '../../app/make-report.ts'

const reports = [
  makeReport({ headline: 'A', body: ['The crack is 14 centimetres long.', 'It rained.'] }),
  makeReport({ headline: 'B', body: ['A crack of 20 centimetres was found.'] }),
  makeReport({ headline: 'C', body: ['The crack is 14 centimetres long, they say.'] }),
]
const listed = reports.map(({ sentences }) => sentences.flatMap((_, at) => (at > 0 ? [at] : [])))
const stretch = (report: number, words: string): [number, number] => {
  const start = reports[report]?.sentences[1]?.text.indexOf(words) ?? -1
  return [start, start + words.length]
}
const figure = { kind: 'figure' as const, clash: true }
const fact: Fact = [
  [0, 0, 1],
  [1, 0, 0],
  [2, 0, 2],
]

test('a figure told otherwise is a row of its fact, in the words of each report, whatever side it stood on', () => {
  const [fourteen, twenty, again] = [
    stretch(0, '14 centimetres'),
    stretch(1, '20 centimetres'),
    stretch(2, '14 centimetres'),
  ]
  const found = differingBoard(
    reports,
    [fact, [[0, 1, 1]]],
    [
      {
        a: 0,
        b: 1,
        turned: false,
        links: [{ a: 0, b: 0, differences: [{ ...figure, a: fourteen, b: twenty }] }],
      },
      {
        a: 1,
        b: 2,
        turned: true,
        links: [{ a: 0, b: 0, differences: [{ ...figure, a: again, b: twenty }] }],
      },
    ],
    listed,
  )
  expect(
    found.map(({ who, words }) => [who, ...words.map(({ report, text, shared }) => [report, text, shared])]),
  ).toEqual([
    [
      'The crack is 14 centimetres long.',
      [0, '14 centimetres', true],
      [1, '20 centimetres', false],
      [2, '14 centimetres', true],
    ],
  ])
})

test('what one report alone adds, and what differs in words, is no row', () => {
  const adds = { ...figure, a: stretch(0, '14 centimetres'), b: null, clash: false }
  const worded = { kind: 'wording' as const, clash: true, a: stretch(0, 'long'), b: stretch(1, 'found') }
  const links = [{ a: 0, b: 0, differences: [adds, worded] }]
  expect(differingBoard(reports, [fact], [{ a: 0, b: 1, turned: false, links }], listed)).toEqual([])
})
