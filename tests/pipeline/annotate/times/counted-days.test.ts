import { expect, test } from 'vitest'
import { plainArticle } from '../../../../src/cli/stage/plain-article.ts'
import { annotateArticle } from '../../../../src/pipeline/annotate/annotate-article.ts'

/** The day that a sentence of a report of 20 June 2024 tells by counting back. */
function dayOf(sentence: string): string | null | undefined {
  const body = `${sentence} ${context[sentence.slice(0, 3)] ?? ''}`
  const { mentions } = annotateArticle(plainArticle({ id: 'x', title: null, body, date: '2024-06-20' }))
  const time = mentions.find((mention) => mention.kind === 'time')
  return time?.kind === 'time' ? time.resolved : undefined
}

/** Enough words to tell the language by. */
const context: Record<string, string> = {
  The: 'It was not the first time that the harbour had been closed for the winter.',
  Der: 'Es war nicht das erste Mal, dass der Hafen im Winter geschlossen wurde.',
  Los: 'No fue la primera vez que el puerto se cerró durante el invierno.',
}

test.each([
  ['The harbour was closed a day ago.', '2024-06-19'],
  ['The harbour was closed ten days ago.', '2024-06-10'],
  ['The harbour was closed eleven days ago.', '2024-06-09'],
  ['The harbour was closed 12 days ago.', '2024-06-08'],
  ['Der Hafen wurde vor einem Tag geschlossen.', '2024-06-19'],
  ['Der Hafen wurde vor zwölf Tagen geschlossen.', '2024-06-08'],
  ['Los barcos salieron hace once días.', '2024-06-09'],
  ['The harbour was closed several days ago.', null],
])('%s', (sentence, day) => {
  expect(dayOf(sentence)).toBe(day)
})
