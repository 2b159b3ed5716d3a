import { expect, test } from 'vitest'
import { factMarks } from '../../../../src/app/reading/beside/fact-marks.ts'
import { placeOthers } from '../../../../src/app/reading/beside/place-others.ts'
import type { StoryFile } from '../../../../src/bundle/format/story-file.ts'
import { storyFile } from '../../../../src/bundle/write/story-file.ts'
import type { Fact } from '../../../../src/news/event/fact.ts'
import { makeReport } from '../../make-report.ts'

// Three reports of six sentences, two a paragraph; A is read.
const body = ['One. Two.', 'Three. Four.', 'Five. Six.']
const reports = ['A', 'B', 'C'].map((name) => makeReport({ headline: `Report ${name}`, body }))
const [read] = reports as [(typeof reports)[0]]

function storyOf(facts: Fact[]): StoryFile {
  const articles = reports.map(({ article }) => article.id)
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  const found = { facts, apart: [[], [], []] }
  return storyFile({ id: 'made-up', articles, evidence: [], copies: [] }, byId, found)
}
const standing = (facts: Fact[], chosen = [1, 2]) => ({ story: storyOf(facts), place: 0, chosen })
const placed = (facts: Fact[], chosen?: number[]) =>
  [...placeOthers(standing(facts, chosen), read)].map(([block, others]) => [
    block,
    others.map(({ fact }) => fact),
  ])

/** B's first and fifth sentence tell what A's second and fifth do. */
const shared: Fact[] = [
  [
    [0, 1, 1],
    [1, 0, 1],
  ],
  [
    [0, 4, 1],
    [1, 4, 1],
  ],
]

test('what others tell stands after the paragraph that tells what it follows there', () => {
  expect(placed([...shared, [[1, 1, 1]], [[1, 5, 1]]])).toEqual([
    [0, [3]],
    [2, [4]],
  ])
})

test('what begins another report stands where that goes on, and what has no neighbour here after the last paragraph', () => {
  const middle: Fact = [
    [0, 2, 1],
    [2, 3, 1],
  ]
  expect(placed([middle, [[2, 2, 1]]])).toEqual([[1, [2]]])
  expect(placed([[[2, 2, 1]]])).toEqual([[2, [1]]])
})

test('several at one place keep the order of their own report', () => {
  expect(placed([...shared, [[1, 2, 1]], [[1, 1, 1]]])).toEqual([[0, [4, 3]]])
})

test('what this report speaks of too is told in a note, not as lacking; what only others beside it tell is not told', () => {
  const matter: Fact = [
    [1, 1, 1],
    [0, 2, 0],
  ]
  expect(placed([...shared, matter])).toEqual([])
  expect(placed([...shared, [[2, 1, 1]]], [1])).toEqual([])
})

test('a sentence is marked by the chosen reports that tell its fact, else by those that speak of its matter', () => {
  const facts: Fact[] = [
    [
      [0, 0, 2],
      [1, 0, 2],
      [2, 1, 1],
    ],
    [
      [0, 1, 1],
      [2, 2, 0],
    ],
    [[0, 2, 1]],
    [
      [1, 3, 1],
      [0, 3, -1],
    ],
    [[0, 3, 1]],
  ]
  const marks = (chosen: number[]) =>
    factMarks(standing(facts, chosen)).map(({ own, also, matter, strength, contradicts }) => [
      read.sentences[own[0] ?? -1]?.text,
      also.join(' '),
      matter.join(' '),
      strength + (contradicts ? ', denied' : ''),
    ])
  expect(marks([1, 2])).toEqual([
    ['One.', '1 2', '', 'near-verbatim'],
    ['Two.', '', '2', 'related'],
    ['Three.', '', '', 'related'],
    ['Four.', '', '1', 'related, denied'],
  ])
  expect(marks([2])).toEqual([
    ['One.', '2', '', 'reworded'],
    ['Two.', '', '2', 'related'],
    ['Three.', '', '', 'related'],
    ['Four.', '', '', 'related'],
  ])
})
