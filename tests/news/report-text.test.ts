import { expect, test } from 'vitest'
import type { Article } from '../../src/news/report/article.ts'
import { reportText, sentenceStarts } from '../../src/news/report/report-text.ts'

const stated = (text: string) => ({ text, lines: [1], by: 'report' as const })
const block = (kind: 'paragraph' | 'subheading', text: string) => ({ kind, text, lines: [1], lang: null })
const article = {
  headline: stated('Ferry aground'),
  standfirst: stated('All are safe.'),
  body: [
    block('paragraph', 'It ran aground. Why?'),
    block('subheading', 'Rescue'),
    block('paragraph', 'All were saved.'),
  ],
  captions: [{ text: 'The ferry', lines: [12], lang: null, credit: null }],
} as unknown as Article

test('each unit stands where the text says, by the fragment that leads to it', () => {
  const { text, units } = reportText(article)
  expect(units.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['headline', 'Ferry aground'],
    ['standfirst', 'All are safe.'],
    ['p1', 'It ran aground. Why?'],
    ['h1', 'Rescue'],
    ['p2', 'All were saved.'],
    ['c12', 'The ferry'],
  ])
  expect(units.map(({ paragraph }) => paragraph)).toEqual([null, null, 1, null, 2, null])
})

test('sentences begin where their text is', () => {
  const whole = reportText(article)
  const sentences = [
    { unit: 'headline', block: null, start: 0, text: 'Ferry aground' },
    { unit: 'standfirst', block: null, start: 0, text: 'All are safe.' },
    { unit: 'paragraph', block: 0, start: 0, text: 'It ran aground.' },
    { unit: 'paragraph', block: 0, start: 16, text: 'Why?' },
    { unit: 'subheading', block: 1, start: 0, text: 'Rescue' },
    { unit: 'paragraph', block: 2, start: 0, text: 'All were saved.' },
  ]
  const starts = sentenceStarts(whole, article.body, sentences)
  expect(
    starts.map((start, at) => whole.text.slice(start, start + (sentences[at]?.text.length ?? 0))),
  ).toEqual(sentences.map((sentence) => sentence.text))
})
