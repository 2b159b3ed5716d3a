import { expect, test } from 'vitest'
import { articleSentences } from '../../../../src/pipeline/annotate/article-sentences.ts'
import { findFigures } from '../../../../src/pipeline/annotate/figures/find-figures.ts'
import { readArticle } from '../../../../src/pipeline/annotate/reading.ts'
import { readCase } from '../mentions/read-case.ts'

/** What is told of the figures of a text: value, upper end, unit, what is counted, hedge. */
function figuresIn(text: string, language = 'en') {
  const article = readCase(`language: ${language}\n${text}`)
  return findFigures(readArticle(article, articleSentences(article)), []).map(
    ({ value, upper, unit, counts, qualifier }) => ({
      value,
      ...(upper !== null && { upper }),
      ...(unit !== null && { unit }),
      ...(counts !== null && { counts }),
      ...(qualifier !== null && { qualifier }),
    }),
  )
}

test.each([
  ['The ferry carried 60 passengers.', { value: 60, counts: 'passengers' }],
  ['The ferry carried three young sailors.', { value: 3, counts: 'sailors' }],
  ['The quay costs $2.5 million.', { value: 2_500_000, unit: 'USD' }],
  ['The quay costs 40 euros.', { value: 40, unit: 'EUR' }],
  ['The quay is 12km long.', { value: 12, unit: 'km' }],
  ['Traffic fell by 12 percent.', { value: 12, unit: 'percent' }],
  ['It was chosen by 12 percent of the voters.', { value: 12, unit: 'percent', counts: 'voters' }],
  ['The air was at minus 9 degrees.', { value: -9, unit: 'degree' }],
  ['They sold 500 pounds of herring.', { value: 500, unit: 'lb' }],
  ['They paid 500 pounds.', { value: 500, unit: 'GBP' }],
  ['The ferry carried almost 60 passengers.', { value: 60, counts: 'passengers', qualifier: 'almost' }],
  ['Between 10 and 15 sailors left.', { value: 10, upper: 15, counts: 'sailors' }],
  ['It costs 2 to 3 million euros.', { value: 2_000_000, upper: 3_000_000, unit: 'EUR' }],
  ['In the storm 37 were injured.', { value: 37, counts: 'injured' }],
  ['It was their third voyage.', { value: 3, counts: 'voyage' }],
] as const)('%s', (text, figure) => {
  expect(figuresIn(text)).toEqual([figure])
})

test.each([
  ['Die Fähre trug 60 Fahrgäste.', 'de', { value: 60, counts: 'Fahrgäste' }],
  ['Der Kai kostet 2,5 Millionen Euro.', 'de', { value: 2_500_000, unit: 'EUR' }],
  ['Le quai coûte 40 euros.', 'fr', { value: 40, unit: 'EUR' }],
  ['El barco llevaba 60 pasajeros.', 'es', { value: 60, counts: 'pasajeros' }],
] as const)('%s (%s)', (text, language, figure) => {
  expect(figuresIn(text, language)).toEqual([figure])
})

test.each([
  ['a year', 'The mill was built in 1987.'],
  ['part of a name', 'They flew in a Boeing 737 and landed.'],
  ['a reference', 'They invoke article 5 again.'],
  ['a turn of speech', 'One has to wait for the tide.'],
  ['the name of a club', 'The 76ers were late.'],
])('%s is no figure: %s', (_, text) => {
  expect(figuresIn(text)).toEqual([])
})

test('money and a share beside each other are two figures, not a range', () => {
  expect(figuresIn('Sales rose 27% to $22 million.')).toEqual([
    { value: 27, unit: 'percent' },
    { value: 22_000_000, unit: 'USD' },
  ])
})

test('the same words again are one figure in two places', () => {
  const article = readCase('language: en\nAll 60 passengers left. The 60 passengers came back.')
  const [figure, ...more] = findFigures(readArticle(article, articleSentences(article)), [])
  expect(more).toEqual([])
  expect(figure?.spans.map(({ sentence }) => sentence)).toEqual([0, 1])
})
