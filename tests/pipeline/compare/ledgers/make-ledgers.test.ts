import { describe, expect, test } from 'vitest'
import { makeLedgers } from '../../../../src/pipeline/compare/ledgers/make-ledgers.ts'
import { evidenced, link, report, rows } from './reports-and-rows.ts'

describe('figures', () => {
  const a = report('The fire killed 12 people and destroyed 40 houses. It burned 300 hectares.')
  const b = report('At least 15 people died in the fire, which took 40 houses. Some 2,000 residents fled.')

  test('the same quantity with another value differs where the sentences are linked', () => {
    expect(rows(makeLedgers(a, b, [evidenced(a, b, link(1, 1))]).figures, a, b)).toEqual([
      '12 people | At least 15 people (differs)',
      '40 houses | 40 houses',
      '300 hectares | —',
      '— | Some 2,000 residents',
    ])
  })

  test('without a link, unequal values are no pair', () => {
    expect(rows(makeLedgers(a, b, []).figures, a, b)).toContain('12 people | —')
  })

  test('a related link is not enough to say that two figures differ', () => {
    expect(rows(makeLedgers(a, b, [evidenced(a, b, link(1, 1, 'related'))]).figures, a, b)).toContain(
      '12 people | —',
    )
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

test.each([
  ['7:40 a.m. | 7:45 a.m. on March 14 (differs)', 'The ship struck rocks at 7:40 a.m.', [link(1, 1)]],
  ['7:45 a.m. | 7:45 a.m. on March 14', 'The ship struck rocks at 7:45 a.m.', [link(1, 1)]],
  ['7:45 a.m. | —', 'The ship struck rocks at 7:45 a.m.', []],
])('a clock time without its day: %s', (row, text, links) => {
  const [a, b] = [report(text), report('The ship struck rocks at 7:45 a.m. on March 14.')]
  expect(
    rows(
      makeLedgers(
        a,
        b,
        links.map((tied) => evidenced(a, b, tied)),
      ).times,
      a,
      b,
    ),
  ).toContain(row)
})

test('two dates for one claim differ', () => {
  const a = report('The bridge was closed on Monday.')
  const b = report('The bridge was shut on Tuesday.')
  expect(rows(makeLedgers(a, b, [evidenced(a, b, link(1, 1))]).times, a, b)).toEqual([
    'Monday | Tuesday (differs)',
  ])
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

test('whom one report calls by what they are may be the one whom the other names', () => {
  const a = report('"It was a mistake," said a spokeswoman.')
  const b = report('"It was a mistake," said Anna Holm.')
  expect(rows(makeLedgers(a, b, []).quotations, a, b)).toEqual(['It was a mistake | It was a mistake'])
})

test('a quotation that one report breaks off is the same; names alone make no two quotations one', () => {
  const whole = report('"It was a mistake and we are sorry for it," Anna Holm said.')
  const broken = report('"It was a mistake," said Anna Holm, "and we are sorry for it."')
  expect(rows(makeLedgers(whole, broken, []).quotations, whole, broken)).toEqual([
    'It was a mistake and we are sorry for it | It was a mistake + and we are sorry for it',
  ])
  const [critic, friend] = [
    report('"Clean Harbour is pathetic," said the trader.'),
    report('"That is why Clean Harbour is demanding a plan to end the use of coal by 2030."'),
  ]
  expect(makeLedgers(critic, friend, []).quotations.map(({ a, b }) => [a.length, b.length])).toEqual([
    [1, 0],
    [0, 1],
  ])
})

test.each([
  ['We are sorry for the long delay.', 'We are glad of the long summer.'],
  ['It was a mistake.', 'It was a good day for the harbour.'],
])('a few words in common make no one quotation: %s %s', (x, y) => {
  const [a, b] = [report(`"${x}" said Anna Holm.`), report(`"${y}" said Anna Holm.`)]
  const { quotations } = makeLedgers(a, b, [])
  expect(quotations.every((row) => row.a.length === 0 || row.b.length === 0)).toBe(true)
})

test('a source beside another sentence of the other report is none of one side; nor is that of a long quotation', () => {
  const a = report('Twelve people died, police said. The road is closed.')
  const b = report('Twelve people died. The number may rise, police said.')
  const ledgers = makeLedgers(a, b, [link(1, 1)])
  expect(rows(ledgers.attributions, a, b)).toEqual(['police said | police said'])
  expect(ledgers.attributedOnOneSide).toEqual([])
  const quoted = report('Anna Holm said: "Twelve people died. The road is closed."')
  expect(makeLedgers(a, quoted, [link(1, 1)]).attributedOnOneSide).toEqual([])
  expect(
    makeLedgers(report('Rain fell, police said. The road is closed.'), quoted, [link(2, 2)])
      .attributedOnOneSide,
  ).toEqual([{ link: 0, attributed: 'b' }])
})

test('ledgers say what passages say: what no link sets beside each other is in two rows', () => {
  const a = report('On Monday the mayor closed the bridge after a storm.')
  const b = report('The mayor, who was elected on Tuesday, closed the bridge after a storm.')
  expect(rows(makeLedgers(a, b, [evidenced(a, b, link(1, 1))]).times, a, b)).toEqual([
    'Monday | —',
    '— | Tuesday',
  ])
})

test('a claim with a source on one side only is told by its link', () => {
  const a = report('Twelve people died, police said. The road is closed.')
  const b = report('Twelve people died. The road is closed.')
  const ledgers = makeLedgers(a, b, [link(1, 1), link(2, 2)])
  expect(ledgers.attributedOnOneSide).toEqual([{ link: 0, attributed: 'a' }])
  expect(rows(ledgers.attributions, a, b)).toEqual(['police said | —'])
})
