import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type ReportFile, reportFileSchema } from '../../../src/bundle/format/bundle.ts'
import { foldReport, unfoldReport } from '../../../src/bundle/format/folded-report.ts'
import { pack, unpack } from '../../../src/bundle/format/packed.ts'
import { shapedAs } from '../../../src/bundle/read/file-shapes.ts'
import { makeReport } from '../../pipeline/make-report.ts'

const schema = v.object({
  name: v.string(),
  seen: v.optional(v.literal(true)),
  told: v.optional(v.nullable(v.string()), null),
  span: v.nullable(v.object({ start: v.number(), end: v.number() })),
  strength: v.picklist(['related', 'reworded']),
  carries: v.array(v.picklist(['times', 'figures'])),
  found: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('place'), country: v.nullable(v.string()) }),
      v.object({ kind: v.literal('figure'), value: v.number() }),
    ]),
  ),
  files: v.record(v.string(), v.object({ size: v.number() })),
  words: v.tuple([v.number(), v.string()]),
})
type Value = v.InferOutput<typeof schema>

const whole: Value = {
  name: 'ferry',
  seen: true,
  told: 'at noon',
  span: { start: 4, end: 9 },
  strength: 'reworded',
  carries: ['figures', 'times'],
  found: [
    { kind: 'figure', value: 63 },
    { kind: 'place', country: null },
  ],
  files: { a: { size: 1 } },
  words: [2, 'two'],
}
const bare: Value = {
  ...{ name: 'ferry', told: null, span: null, strength: 'related', carries: [] },
  ...{ found: [], files: {}, words: [0, ''] },
}

describe('a packed value', () => {
  test('has no names of fields, but those of a record', () => {
    const packed = [
      'ferry',
      true,
      'at noon',
      [4, 9],
      1,
      [1, 0],
      [
        ['figure', 63],
        ['place', null],
      ],
      { a: [1] },
      [2, 'two'],
    ]
    expect(pack(schema, whole)).toEqual(packed)
  })

  test.each([whole, bare])('comes back as it was', (value) => {
    expect(unpack(schema, JSON.parse(JSON.stringify(pack(schema, value))))).toStrictEqual(value)
  })
})

const report: ReportFile = {
  ...makeReport({
    id: 'ferry',
    headline: 'Ferry hits the pier',
    paragraphs: ['A ferry hit the pier. Nobody was hurt.', 'It was early.'],
  }),
  story: null,
  others: [],
}

test('a folded report holds no text of its sentences twice, and comes back as it was', () => {
  const folded = foldReport(report)
  expect(folded.sentences.map(({ text }) => text)).toEqual(report.sentences.map(() => ''))
  expect(unfoldReport(folded)).toEqual(report)
})

test('of topics spoken of in passing only the words stay, each once; those above a shown topic keep their names', () => {
  const topic = (code: string, spans: [number, number][], more: object = {}) => ({
    ...{
      code,
      label: code,
      top: 'top',
      ancestors: [] as string[],
      score: 0.5,
      shown: false,
      impliedBy: null,
    },
    evidence: [{ term: 'x', weight: 1, spans: spans.map(([start, end]) => ({ sentence: 1, start, end })) }],
    ...more,
  })
  const shown = topic('shown', [[0, 4]], { shown: true, ancestors: ['above'] })
  const topics = [
    topic('one', [[2, 7]]),
    shown,
    topic('above', []),
    topic('two', [
      [2, 7],
      [8, 13],
    ]),
  ]
  const { topics: read } = unfoldReport(foldReport({ ...report, topics }))
  expect(read.slice(0, 2)).toEqual([shown, topic('above', [])])
  expect(read.slice(2)).toMatchObject([
    {
      shown: false,
      label: '',
      evidence: [
        {
          spans: [
            { start: 2, end: 7 },
            { start: 8, end: 13 },
          ],
        },
      ],
    },
  ])
})

test.each([null, 7, 'text', {}, [], [[]], [{}, []], { schemaVersion: 99 }])(
  'what is no packed report is refused: %j',
  (json) => {
    expect(shapedAs('report', json)).toBeNull()
  },
)

test('a packed report is read, as long as it is one', () => {
  const json = JSON.parse(JSON.stringify(pack(reportFileSchema, foldReport(report))))
  expect(shapedAs('report', json)?.sentences).toEqual(report.sentences)
  expect(shapedAs('report', json.slice(1))).toBeNull()
})
