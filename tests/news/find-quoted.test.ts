import { expect, test } from 'vitest'
import { findQuoted, quoteOf } from '../../src/news/report/find-quoted.ts'
import { makeReport } from '../pipeline/make-report.ts'

// Sentence 0 is the headline, which is not compared.
const report = makeReport({
  id: 'north',
  headline: 'Snow fell.',
  paragraphs: [
    'The mill burned down. It was old.',
    'Snow  fell. It was old.',
    'Nobody was hurt when snow fell.',
  ],
})

test.each([
  ['the whole sentence', { quote: 'The mill burned down.' }, 1],
  ['a part that one sentence has', { quote: 'mill burned' }, 1],
  ['other white space', { quote: ' Snow\n fell. ' }, 3],
  ['words of the headline alone', { quote: 'Snow fell!' }, 'missing'],
  ['what no sentence says', { quote: 'The mill stands.' }, 'missing'],
  ['what stands twice', { quote: 'It was old.' }, 'twice'],
  ['what stands twice, told apart by what stands before', { quote: 'It was old.', before: 'Snow fell.' }, 4],
  ['what stands twice, and nowhere behind that', { quote: 'It was old.', before: 'Rain.' }, 'twice'],
  ['a part of several', { quote: 'was' }, 'twice'],
])('%s', (_, quoted, found) => {
  expect(findQuoted(report, quoted)).toBe(found)
})

test('each sentence is found again by its quotation, where it says what another says too', () => {
  for (const index of [1, 2, 3, 4, 5]) expect(findQuoted(report, quoteOf(report, index))).toBe(index)
})

test('what stands first is told apart from what stands elsewhere', () => {
  const twice = makeReport({ id: 'twice', paragraphs: ['Snow fell. Wind blew. Snow fell.'] })
  for (const index of [1, 3]) expect(findQuoted(twice, quoteOf(twice, index))).toBe(index)
})
