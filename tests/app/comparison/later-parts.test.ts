import { expect, test } from 'vitest'
import { laterParts } from '../../../src/app/comparison/model/later-parts.ts'
import { buildRows } from '../../../src/app/comparison/model/rows/build-rows.ts'
import type { Sentence } from '../../../src/news/report/sentence.ts'
import { comparisonOf, link, passage } from '../../news/made-up-comparison.ts'

const sentences = Array.from(
  { length: 8 },
  (_, index): Sentence => ({
    ...{ unit: 'paragraph', block: Math.floor(index / 2), paragraph: 1 + Math.floor(index / 2) },
    ...{ text: `Sentence ${index}.`, start: 0, end: 11, lines: [index] },
  }),
)

test('a sentence that stands in an earlier row is told of where the report has it', () => {
  const rows = buildRows(
    comparisonOf({
      links: [link(0, 0, 'reworded'), link(1, 0, 'reworded'), link(5, 0, 'reworded')],
      passages: [passage([0, 1, 5], [0], [0, 1, 2])],
      unmatchedA: [2, 3, 4, 6],
    }),
  )
  const parts = [...laterParts(rows, 'a', sentences)]
  expect(parts.map(([after, told]) => [after, told.map(({ row, sentence }) => [row.key, sentence])])).toEqual(
    [['4-', [['0-0', 5]]]],
  )
  expect(laterParts(rows, 'b', sentences).size).toBe(0)
})
