import { expect, test } from 'vitest'
import { mirrored } from './mirrored.ts'
import { tellDifferences } from './tell-differences.ts'

const dates = { dateA: '2024-06-20', dateB: '2024-06-21' }
const told = (a: string, b: string) => tellDifferences(a, b, dates).told

test.each([
  ['The ship sank on Thursday.', 'The ship sank on 20 June.'],
  ['The ship sank on Thursday evening off Northby.', 'The ship sank on June 20 off Northby.'],
  ['The fair was held in June.', 'The fair was held on 18 June 2024.'],
  ['The ferry carried 212 people.', 'The ferry carried 212 passengers.'],
  ['The fire killed twelve people.', 'The fire killed 12 people.'],
  ['The bridge cost $22.6 billion.', 'The bridge cost 22.6 billion dollars.'],
  ['The treaty was signed in Germany.', 'The treaty was signed in Berlin.'],
  ['President Amalia Reyes opened the harbour.', 'Reyes opened the harbour.'],
  ['“It was a mistake,” Mayor Anna Holm said.', '“It was a mistake,” said Anna Holm, the mayor.'],
])('the same, however written, is no difference: %s %s', (a, b) => {
  expect(told(a, b)).toEqual([])
  expect(told(b, a)).toEqual([])
})

test('a day still to come in the report of the day before is the same day', () => {
  const [before, after] = [
    'The minister will arrive in Oslo on Thursday.',
    'The minister arrived in Oslo on Thursday.',
  ]
  expect(tellDifferences(before, after, { dateA: '2024-06-19', dateB: '2024-06-21' }).told).toEqual([])
})

test('a week-day that was read as one of two weeks is the same word', () => {
  const text = 'Crews searched the rubble on Wednesday.'
  expect(tellDifferences(text, text, { dateA: '2024-01-02', dateB: '2024-01-04' }).told).toEqual([])
})

test('a month that was read as that of two years is the same word; yesterday is another day another day', () => {
  const [planned, done] = ['The mill plans to close in May.', 'The mill closed in May.']
  expect(told(planned, done).filter((difference) => difference.startsWith('time'))).toEqual([])
  expect(told('The mill burned yesterday.', 'The mill burned yesterday.')).not.toEqual([])
})

test('a sum behind a share is a figure of its own', () => {
  const found = told(
    'Pump sales of the firm surged 427% to $22.6 billion.',
    'Pump sales of the firm reached $22.6 billion.',
  )
  expect(found.join()).toContain('427%')
  expect(found.join()).not.toContain('22.6')
})

test.each([
  ['figure!: 14 | 15', 'The crash hurt 14 people on the bridge.', 'The crash hurt 15 people on the bridge.'],
  [
    'figure!: At least 14 | Fifteen',
    'At least 14 people were hurt on the bridge.',
    'Fifteen people were injured on the bridge.',
  ],
  ['figure!: 2-1 | 3-1', 'Northby beat Southby 2-1 in the final.', 'Northby beat Southby 3-1 in the final.'],
  [
    'time!: on Monday | on Tuesday',
    'The fire started on Monday in the mill.',
    'The fire started on Tuesday in the mill.',
  ],
  [
    'place!: in Berlin | in Hamburg',
    'The treaty was signed in Berlin by the ministers.',
    'The treaty was signed in Hamburg by the ministers.',
  ],
  [
    'name!: Anna Holm | Peter Lund',
    'Mayor Anna Holm opened the new library.',
    'Mayor Peter Lund opened the new library.',
  ],
  [
    'time!: on Monday morning | on Monday evening',
    'The fire started on Monday morning in the mill.',
    'The fire started on Monday evening in the mill.',
  ],
  [
    'time!: at 7.40 a.m. on Monday | at 7.45 a.m. on Monday',
    'The quake struck at 7.40 a.m. on Monday.',
    'The quake struck at 7.45 a.m. on Monday.',
  ],
])('the same told otherwise is a clash, and no contradiction: %s', (difference, a, b) => {
  expect(told(a, b)).toEqual([difference])
  expect(told(b, a)).toEqual([mirrored(difference)])
  expect(tellDifferences(a, b).contradicts).toBe(false)
})

test.each([
  [
    'attribution: police said | –',
    'Twelve people died in the fire, police said.',
    'Twelve people died in the fire.',
  ],
  [
    'attribution: police said | according to the hospital',
    'Twelve people died in the fire, police said.',
    'Twelve people died in the fire, according to the hospital.',
  ],
  [
    'figure: – | of 300 hectares',
    'The fire destroyed the forest.',
    'The fire destroyed the forest of 300 hectares.',
  ],
  ['time: – | on Monday', 'The fire destroyed the forest.', 'The fire destroyed the forest on Monday.'],
])('what one side alone tells is no clash: %s', (difference, a, b) => {
  expect(told(a, b)).toEqual([difference])
})

test('soft hyphens make no difference', () => {
  const plain = 'The government in Berlin raised taxes by 2.5 million euros on Tuesday.'
  const hyphened =
    'The govern\u00adment in Ber\u00adlin raised tax\u00ades by 2.5 mil\u00adlion euros on Tues\u00adday.'
  expect(tellDifferences(hyphened, plain, dates)).toEqual({
    told: [],
    contradicts: false,
    strength: 'near-verbatim',
  })
})

test('one word in the place of another is told, however common', () => {
  expect(told('The club kept its players this year.', 'The club sold its players this year.')).toEqual([
    'wording: kept | sold',
  ])
})

test('a large number that is hedged and near clashes with nothing', () => {
  const found = told('The new bridge cost more than $1 million.', 'The new bridge cost $1.1 million.')
  expect(found.filter((line) => line.includes('!'))).toEqual([])
})
