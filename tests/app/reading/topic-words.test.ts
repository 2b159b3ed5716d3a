import { expect, test } from 'vitest'
import { topicWords } from '../../../src/app/reading/end/topic-words.ts'
import type { Sentence } from '../../../src/news/report/sentence.ts'
import type { Topic } from '../../../src/news/report/topic.ts'
import { spansOf } from '../make-report.ts'

const paragraph = (number: number, text: string): Sentence => ({
  ...{ unit: 'paragraph', block: number - 1, paragraph: number, text },
  ...{ start: 0, end: text.length, lines: [number] },
})
const sentences: Sentence[] = [
  paragraph(1, 'President Aro of Norland met Norlandic fishers.'),
  paragraph(1, 'The president spoke of the port.'),
  paragraph(2, 'A portrait of the president of Norland hung there.'),
]
const topic = (...terms: [string, string[]][]): Topic => ({
  ...{ code: '11000000', label: 'politics and government', top: '11000000', ancestors: [] },
  ...{ score: 1, shown: true, impliedBy: null },
  evidence: terms.map(([term, texts]) => ({
    ...{ term, weight: 1 },
    spans: texts.flatMap((text) => spansOf(text, sentences)),
  })),
})

test('a word that differs in capitals only is told once, with each paragraph it stands in', () => {
  const words = topicWords(topic(['president', ['President', 'president']]), { sentences })
  expect(words).toEqual([{ forms: ['president'], places: [0, 2] }])
})

test('a word and what is made of it stand together, in the order of the evidence', () => {
  const evidence = topic(['Norlandic', ['Norlandic']], ['fishers', ['fishers']], ['Norland', ['Norland']])
  expect(topicWords(evidence, { sentences }).map(({ forms }) => forms)).toEqual([
    ['Norlandic', 'Norland'],
    ['fishers'],
  ])
})

test('a short word is not taken for the stem of a long one', () => {
  const words = topicWords(topic(['port', ['port.']], ['portrait', ['portrait']]), { sentences })
  expect(words.map(({ places }) => places)).toEqual([[1], [2]])
})
