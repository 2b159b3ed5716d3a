import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerRow, Ledgers, Link } from '../../../../src/news/comparison.ts'
import type { Report } from '../../../../src/news/report.ts'
import { annotateArticle } from '../../../../src/pipeline/annotations/annotate-article.ts'
import { parseArticle } from '../../../../src/pipeline/articles/parse-article.ts'
import { makeLedgers } from '../../../../src/pipeline/comparisons/ledgers/make-ledgers.ts'
import { readCase } from '../../annotations/mentions/read-case.ts'

const report = (text: string, published = '2024-03-07') =>
  annotateArticle(readCase(`language: en\npublished: ${published}\n# -\n${text}`))
/** Sentence 0 is the headline. */
const link = (a: number, b: number, strength: Link['strength'] = 'reworded'): Link => ({
  a,
  b,
  strength,
  score: 0.8,
  ties: [],
  differences: [],
})
const rows = (ledger: LedgerRow[], a: Report, b: Report) =>
  ledger.map((row) => {
    const [left, right] = [row.a.map((i) => a.mentions[i]?.text), row.b.map((i) => b.mentions[i]?.text)]
    return `${left.join(' + ') || '—'} | ${right.join(' + ') || '—'}${row.differs ? ' (differs)' : ''}`
  })

describe('figures', () => {
  const a = report('The fire killed 12 people and destroyed 40 houses. It burned 300 hectares.')
  const b = report('At least 15 people died in the fire, which took 40 houses. Some 2,000 residents fled.')

  test('the same quantity with another value differs where the sentences are linked', () => {
    expect(rows(makeLedgers(a, b, [link(1, 1)]).figures, a, b)).toEqual([
      '12 people | At least 15 people (differs)',
      '40 houses | 40 houses',
      '300 hectares | —',
      '— | Some 2,000 residents',
    ])
  })

  test('without a link, unequal values are no pair', () => {
    expect(rows(makeLedgers(a, b, []).figures, a, b)).toContain('12 people | —')
  })

  test('a possible link is not enough to say that two figures differ', () => {
    expect(rows(makeLedgers(a, b, [link(1, 1, 'possible')]).figures, a, b)).toContain('12 people | —')
  })
})

test('times pair by their date, however they are written', () => {
  const a = report('The vote was held on Wednesday. It had been delayed for months.')
  const b = report(
    'Late on Wednesday evening, 6 March, members voted. The count took until 3 a.m. on Thursday.',
  )
  expect(rows(makeLedgers(a, b, [link(1, 1)]).times, a, b)).toEqual([
    'Wednesday | Late on Wednesday evening, 6 March',
    'for months | —',
    '— | 3 a.m. on Thursday',
  ])
})

test('two dates for one claim differ', () => {
  const a = report('The bridge was closed on Monday.')
  const b = report('The bridge was shut on Tuesday.')
  expect(rows(makeLedgers(a, b, [link(1, 1)]).times, a, b)).toEqual(['Monday | Tuesday (differs)'])
})

test('people join by family name where only one fits; places by what they are', () => {
  const a = report('President Amalia Reyes met Tomas Berg in Lisbon. Berg praised the Portuguese hosts.')
  const b = report('President Reyes spoke in Portugal. Ines Berg and Tomas Berg were there.')
  const ledgers = makeLedgers(a, b, [])
  expect(rows(ledgers.people, a, b)).toEqual([
    'Amalia Reyes | Reyes',
    'Tomas Berg | Tomas Berg',
    '— | Ines Berg',
  ])
  expect(rows(ledgers.places, a, b)).toEqual(['Lisbon | —', 'Portuguese | Portugal'])
})

test('an organisation pairs with its abbreviation', () => {
  const a = report('The Alpine Rescue Alliance (ARA) sent twenty volunteers to the valley.')
  const b = report('The Alpine Rescue Alliance was late, critics said.')
  expect(rows(makeLedgers(a, b, []).organisations, a, b)).toEqual([
    'Alpine Rescue Alliance | Alpine Rescue Alliance',
  ])
})

test('a quotation that is cut on one side is one row that differs', () => {
  const a = report('"We will rebuild every house on this street," said Anna Holm.')
  const b = report('"We will rebuild every house," Anna Holm said. "Nobody leaves."')
  expect(rows(makeLedgers(a, b, []).quotations, a, b)).toEqual([
    'We will rebuild every house on this street | We will rebuild every house (differs)',
    '— | Nobody leaves.',
  ])
})

test('the same words of two speakers are two rows', () => {
  const a = report('"It was a mistake," said Anna Holm.')
  const b = report('"It was a mistake," said Peter Lund.')
  expect(makeLedgers(a, b, []).quotations).toHaveLength(2)
})

test('a claim with a source on one side only is told by its link', () => {
  const a = report('Twelve people died, police said. The road is closed.')
  const b = report('Twelve people died. The road is closed.')
  const ledgers = makeLedgers(a, b, [link(1, 1), link(2, 2)])
  expect(ledgers.attributedOnOneSide).toEqual([{ link: 0, attributed: 'a' }])
  expect(rows(ledgers.attributions, a, b)).toEqual(['police said | —'])
})

describe('the seeds', () => {
  const [a, b] = ['000_38cc9e3d91998338', '004_331736ad8fceb37d'].map((name) => {
    const file = `seeds/${name}.txt`
    const parsed = parseArticle({ file, text: readFileSync(file, 'utf8'), encoding: 'utf-8', sidecar: null })
    if (!parsed.value) throw new Error('not parsed')
    return annotateArticle(parsed.value)
  }) as [Report, Report]
  const names = (ledger: LedgerRow[]) => {
    const name = (of: Report, i: number | undefined) => {
      const mention = of.mentions[i ?? -1]
      return mention && 'name' in mention ? mention.name : ''
    }
    const told = (test: (row: LedgerRow) => boolean) =>
      ledger.filter(test).map((row) => name(a, row.a[0]) || name(b, row.b[0]))
    return {
      both: told((row) => row.a.length > 0 && row.b.length > 0).sort(),
      onlyA: told((row) => row.b.length === 0).sort(),
      onlyB: told((row) => row.a.length === 0).sort(),
    }
  }

  test('names in both and in one', () => {
    const ledgers = makeLedgers(a, b, [])
    expect(names(ledgers.people)).toEqual({
      both: ['Kim Jong Un', 'To Lam', 'Vladimir Putin'],
      onlyA: [],
      onlyB: ['Olexander Haman'],
    })
    expect(names(ledgers.organisations)).toEqual({
      both: [],
      onlyA: ['AFP', 'Communist Party of Vietnam'],
      onlyB: ['dpa'],
    })
    expect(names(ledgers.places)).toEqual({
      both: ['China', 'Hanoi', 'North Korea', 'Russia', 'Ukraine', 'Vietnam'],
      onlyA: ['Asia-Pacific', 'Pyongyang', 'South China Sea', 'United States'],
      onlyB: ['Asia', 'Germany', 'Moscow', 'Southeast Asia'],
    })
  })

  test('times that name the same day stand in one row; no quotation and no figure is shared', () => {
    const ledgers = makeLedgers(a, b, [])
    const both = (ledger: LedgerRow[]) => rows(ledger, a, b).filter((row) => !row.includes('—'))
    expect(both(ledgers.times)).toEqual([
      'Thursday | early on Thursday morning (local time)',
      'Wednesday | Wednesday',
    ])
    expect(both(ledgers.quotations)).toEqual([])
    expect(both(ledgers.figures)).toEqual([])
  })
})

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
