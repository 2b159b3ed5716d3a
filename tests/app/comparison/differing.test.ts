import { expect, test } from 'vitest'
import { prepareCompared } from '../../../src/app/comparison/model/compared.ts'
import { cutSentence } from '../../../src/app/comparison/model/cut-sentence.ts'
import { differingRows } from '../../../src/app/comparison/model/differing.ts'
import type { Difference } from '../../../src/news/comparison/comparison.ts'
import { type LooseLink, makeComparison } from '../make-comparison.ts'
import { makeReport } from '../make-report.ts'

const texts = ['Alpha came.', 'Beta left.', 'Gamma slept.', 'Delta sang.', 'Epsilon ran.', 'Zeta wrote.']
const report = (name: string) => makeReport({ headline: name, publisher: name, body: [texts.join(' ')] })
const [one, other] = [report('One'), report('Other')]

function differing(kinds: (Partial<Difference> & { related?: boolean; contradicts?: boolean })[]) {
  const loose = kinds.map(
    ({ related }, at): LooseLink => [texts[at] ?? '', texts[at] ?? '', related ? 'related' : 'reworded', []],
  )
  const made = makeComparison(one, other, loose)
  const links = made.links.map((link, at) => {
    const { related: _, contradicts = false, ...difference } = kinds[at] ?? {}
    const differences = difference.kind
      ? [{ a: [0, 3], b: [0, 3], clash: false, ...difference } as Difference]
      : []
    return { ...link, contradicts, differences }
  })
  const compared = prepareCompared({ a: one, b: other }, { ...made, links })
  return differingRows(compared.rows, links).map(({ row }) =>
    row.a.map((sentence) => one.sentences[sentence]?.text).join(),
  )
}

test('contradictions, then what clashes: figures, times, names, sources; then wording; then matters', () => {
  const order = differing([
    { kind: 'wording' },
    { kind: 'attribution', clash: true },
    { kind: 'time', clash: true },
    { kind: 'figure', clash: true },
    { kind: 'figure' },
    { related: true, contradicts: true, kind: 'negation' },
  ])
  expect(order).toEqual([
    'Zeta wrote.',
    'Delta sang.',
    'Gamma slept.',
    'Beta left.',
    'Epsilon ran.',
    'Alpha came.',
  ])
})

test('what differs in nothing is left out, and a matter is among the first four', () => {
  const same = { kind: 'figure', clash: true } as const
  expect(differing([{}, same, same, same, same, { related: true }])).toEqual([
    'Beta left.',
    'Gamma slept.',
    'Delta sang.',
    'Zeta wrote.',
    'Epsilon ran.',
  ])
})

test('a long sentence is cut to the clause that differs, to the letter; a short one is whole', () => {
  const text =
    'The ship, which had been built in the old yard and later sold twice, sank with 40 people on board, the coast guard said, and no cause was given by anyone who was asked on Friday.'
  const at = text.indexOf('40')
  const cut = cutSentence(text, [[at, at + 2]])
  expect(text.slice(cut.start, cut.end)).toBe('sank with 40 people on board, the coast guard said,')
  expect(cut.bold).toEqual([[at, at + 2]])
  const brief = 'The ship sank with 40 people on board.'
  expect(cutSentence(brief, [[19, 21]])).toEqual({ start: 0, end: brief.length, bold: [[19, 21]] })
})
