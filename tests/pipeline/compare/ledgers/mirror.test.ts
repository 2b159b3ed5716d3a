import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerRow, Ledgers } from '../../../../src/news/comparison/comparison.ts'
import { makeLedgers } from '../../../../src/pipeline/compare/ledgers/make-ledgers.ts'
import { link, report } from './reports-and-rows.ts'

describe('any two reports', () => {
  const clause = fc.constantFrom(
    'President Ada Reyes said 12 people died',
    'Reyes met Tomas Berg in Oslo on Monday',
    'Ines Berg called it "a disaster for us all"',
    'police told Reuters that 15 people died on Tuesday',
    'the Norwegian minister spoke of "a disaster"',
    'Berg was in Norway for years, according to NATO',
    '40 houses burned and 41 houses were lost',
  )
  const text = fc
    .array(clause, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((s) => `The ${s}.`).join(' '))
  const links = fc.array(
    fc.record({ a: fc.integer({ min: 1, max: 6 }), b: fc.integer({ min: 1, max: 6 }) }),
    {
      maxLength: 6,
    },
  )

  test('swapping the sides mirrors the ledgers', () => {
    fc.assert(
      fc.property(text, text, links, (left, right, pairs) => {
        const [a, b] = [report(left), report(right)]
        const there = makeLedgers(
          a,
          b,
          pairs.map((pair) => link(pair.a, pair.b)),
        )
        const back = makeLedgers(
          b,
          a,
          pairs.map((pair) => link(pair.b, pair.a)),
        )
        expect(inAnyOrder(mirrored(back))).toEqual(inAnyOrder(there))
      }),
    )
  })

  test('every mention stands in exactly one row', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [report(left), report(right)]
        const { attributedOnOneSide: _, ...ledgers } = makeLedgers(a, b, [link(1, 1)])
        const all = Object.values(ledgers).flat()
        expect(all.flatMap((row) => row.a).sort((x, y) => x - y)).toEqual(a.mentions.map((_, i) => i))
        expect(all.flatMap((row) => row.b).sort((x, y) => x - y)).toEqual(b.mentions.map((_, i) => i))
      }),
    )
  })
})

function mirrored(ledgers: Ledgers): Ledgers {
  const swap = (all: LedgerRow[]) => all.map(({ a, b, differs }) => ({ a: b, b: a, differs }))
  const { attributedOnOneSide, ...rest } = ledgers
  const swapped = Object.fromEntries(Object.entries(rest).map(([kind, all]) => [kind, swap(all)]))
  const sides = attributedOnOneSide.map((entry) => ({
    ...entry,
    attributed: entry.attributed === 'a' ? ('b' as const) : ('a' as const),
  }))
  return { ...swapped, attributedOnOneSide: sides } as Ledgers
}

/** The order of rows follows side A, so a mirrored ledger holds the same rows in another order. */
function inAnyOrder(ledgers: Ledgers) {
  const sorted = Object.entries(ledgers).map(([kind, all]) => [
    kind,
    all.map((row) => JSON.stringify(row)).sort(),
  ])
  return Object.fromEntries(sorted)
}
