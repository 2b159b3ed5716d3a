import { expect, test } from 'vitest'
import { articleSentences } from '../../../../src/pipeline/annotate/article-sentences.ts'
import { findMentions } from '../../../../src/pipeline/annotate/find-mentions.ts'
import { readCase } from '../mentions/read-case.ts'

const mentionsOf = (text: string, language: string) => {
  const article = readCase(`language: ${language}\n${text}`)
  return findMentions(article, articleSentences(article))
}

/** The words that name a source, and the source. */
const sources = (text: string, language = 'en') =>
  mentionsOf(text, language).flatMap((mention) =>
    mention.kind === 'attribution' ? [`${mention.text} → ${mention.source}`] : [],
  )

test.each([
  ['Ida Lund said that the quay was shut.', ['Ida Lund said → Ida Lund']],
  ['The quay was shut, said Ida Lund.', ['said Ida Lund → Ida Lund']],
  [
    'The quay was shut, according to the harbour master.',
    ['according to the harbour master → harbour master'],
  ],
  ['Anna Lund left. She said that the quay was shut.', ['She said → Anna Lund']],
  ['Experts fear that the quay will sink.', ['Experts fear → Experts']],
  // Nobody but the report itself, or what is talked of.
  ['We said that the quay was shut.', []],
  ['The quay was shut by Ida Lund.', []],
])('%s', (text, found) => {
  expect(sources(text)).toEqual(found)
})

test.each([
  ['Der Kai sei gesperrt, sagte Ida Lund.', 'de', ['sagte Ida Lund → Ida Lund']],
  ['Laut Ida Lund ist der Kai gesperrt.', 'de', ['Laut Ida Lund → Ida Lund']],
  ['Le quai est fermé, selon Ida Lund.', 'fr', ['selon Ida Lund → Ida Lund']],
  ['El muelle está cerrado, según Ida Lund.', 'es', ['según Ida Lund → Ida Lund']],
] as const)('%s (%s)', (text, language, found) => {
  expect(sources(text, language)).toEqual(found)
})

/** The quotations of a text, with whose words they are; what is only marked as a term is in brackets. */
const quoted = (text: string, language = 'en') =>
  mentionsOf(text, language).flatMap((mention) =>
    mention.kind === 'quotation'
      ? [mention.scare ? `(${mention.text})` : `${mention.speaker}: ${mention.text}`]
      : [],
  )

test.each([
  ['“The quay is shut,” said Ida Lund.', ['Ida Lund: The quay is shut']],
  ['Ida Lund said: “The quay is shut.”', ['Ida Lund: The quay is shut.']],
  ['Anna Lund came. “The quay is shut,” she said.', ['Anna Lund: The quay is shut']],
  [
    '“It is late,” said Ida Lund. “We wait for the tide.”',
    ['Ida Lund: It is late', 'Ida Lund: We wait for the tide.'],
  ],
  [
    '“It is late,” said Ida Lund. “It is not,” said Olav Berg.',
    ['Ida Lund: It is late', 'Olav Berg: It is not'],
  ],
  // No speech: a term, and the title of a work.
  ['The town has a so-called “quay tax” again.', ['(quay tax)']],
  ['The town has shut its “quay” again.', ['(quay)']],
  ['They showed the film “The Last Ferry” in the hall.', ['(The Last Ferry)']],
])('%s', (text, found) => {
  expect(quoted(text)).toEqual(found)
})

test('words that someone quotes are not told by the report itself', () => {
  expect(sources('“Olav Berg said that the quay was shut,” said Ida Lund.')).toEqual([
    'said Ida Lund → Ida Lund',
  ])
})
