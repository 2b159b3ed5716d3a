import { expect, test } from 'vitest'
import { articleSentences } from '../../../../src/pipeline/annotate/article-sentences.ts'
import { findMentions } from '../../../../src/pipeline/annotate/find-mentions.ts'
import { readCase } from './read-case.ts'

/** The words that a text has for a person between commas beside the name. */
function described(text: string, language = 'en'): string[] {
  const article = readCase(`language: ${language}\n${text}`)
  const sentences = articleSentences(article)
  return findMentions(article, sentences).flatMap((mention) =>
    mention.kind === 'person'
      ? (mention.described ?? []).map(({ sentence, start, end }) =>
          (sentences[sentence]?.text ?? '').slice(start, end),
        )
      : [],
  )
}

test.each([
  ['The mayor, Ida Lund, said that she had waited.', ['The mayor']],
  [
    'Ida Lund, the Norwegian president, left. Lund, the president, came back.',
    ['the Norwegian president', 'the president'],
  ],
  ['They met Ida Lund, the mayor. Lund left early.', ['the mayor']],
  // Two people as well as one.
  ['They met Ida Lund, the mayor, and a baker. Lund said nothing.', []],
  ['The mayor, Ida Lund and a baker said nothing. Lund left.', []],
  // Someone else speaks.
  ['“It is late,” said Ida Lund. Ida Lund, the mayor said, had left.', []],
])('%s', (text, found) => {
  expect(described(text)).toEqual(found)
})

test('a German text describes people between commas too', () => {
  expect(described('Der Bürgermeister, Olav Berg, sagte wenig. Berg ging früh.', 'de')).toEqual([
    'Der Bürgermeister',
  ])
})
