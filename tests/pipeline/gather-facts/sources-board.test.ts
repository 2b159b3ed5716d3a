import { expect, test } from 'vitest'
import type { Fact } from '../../../src/news/event/fact.ts'
import { sourcesBoard } from '../../../src/pipeline/gather-facts/sources-board.ts'
import { makeReport } from '../../app/make-report.ts'

const reports = [
  makeReport({
    headline: 'A',
    body: ['The mill is unsafe, the mayor said.'],
    mentions: [
      {
        kind: 'attribution',
        text: 'the mayor said',
        source: 'the mayor',
        verb: 'said',
        receivedBy: null,
      } as never,
    ],
  }),
  makeReport({ headline: 'B', body: ['The mill is unsafe.'] }),
]
const listed = [[1], [1]]
const fact: Fact = [
  [0, 0, 2],
  [1, 0, 2],
]

test('a fact with a source in one report and none in another is a row, whatever side of the comparison they stood on', () => {
  for (const [turned, attributed] of [
    [false, 'a'],
    [true, 'b'],
  ] as const) {
    const pair = {
      a: 0,
      b: 1,
      turned,
      links: [{ a: 0, b: 0 }],
      ledgers: { attributedOnOneSide: [{ link: 0, attributed }] },
    }
    const [row, ...more] = sourcesBoard(reports, [fact], [pair], listed)
    expect(more).toEqual([])
    expect(row?.words.map(({ report, text }) => [report, text])).toEqual([
      [0, 'the mayor said'],
      [1, ''],
    ])
  }
})

test('sentences that speak of one matter alone are none', () => {
  const related: Fact = [
    [0, 0, 1],
    [1, 0, 0],
  ]
  const ledgers = { attributedOnOneSide: [{ link: 0, attributed: 'a' as const }] }
  const pair = { a: 0, b: 1, turned: false, links: [{ a: 0, b: 0 }], ledgers }
  expect(sourcesBoard(reports, [related], [pair], listed)).toEqual([])
})
