import { describe, expect, test } from 'vitest'
import { givenSentences } from '../../../../src/cli/stage/given-sentences.ts'
import { readSentence } from '../../../../src/pipeline/compare/candidates/profile-sentence.ts'
import {
  tellSameWhereabouts,
  whereaboutsPairs,
} from '../../../../src/pipeline/compare/measures/whereabouts.ts'

function read(a: string, b: string) {
  const given = givenSentences({ a: [a], b: [b], language: 'en', dateA: '2024-06-20', dateB: '2024-06-20' })
  const [x, y] = [...given.a, ...given.b].map((sentence) =>
    readSentence(sentence, { language: 'en', date: '2024-06-20' }),
  )
  if (!x || !y) throw new Error('a sentence each')
  return [x, y] as const
}

describe('two sentences that tell where the same person was', () => {
  test.each([
    [
      'Angela Merkel was in Oslo on Monday.',
      'The first stop on Angela Merkel’s trip was Norway, where she asked for gas.',
    ],
    [
      'Emmanuel Macron arrived in Tokyo on Friday.',
      'Emmanuel Macron flew to Japan, after weeks of talks about steel and ships.',
    ],
    [
      'Angela Merkel visited Norway.',
      'Angela Merkel travelled to Oslo with a dozen chief executives on Monday.',
    ],
  ])('are tied: %s', (a, b) => {
    const [x, y] = read(a, b)
    expect(tellSameWhereabouts(x, y)).toBe(true)
    expect(tellSameWhereabouts(y, x)).toBe(true)
    expect(whereaboutsPairs([x], [y])).toEqual([{ a: 0, b: 0 }])
  })

  test.each([
    [
      'another place',
      'Angela Merkel was in Oslo on Monday.',
      'The first stop on Angela Merkel’s trip was Poland.',
    ],
    [
      'another person',
      'Angela Merkel was in Oslo on Monday.',
      'Emmanuel Macron travelled to Norway on Monday.',
    ],
    [
      'no way to be there',
      'Angela Merkel was in Oslo on Monday.',
      'Angela Merkel praised Norway for its gas.',
    ],
    [
      'in two clauses',
      'Angela Merkel was in Oslo on Monday.',
      'Angela Merkel was tired, because travel to Norway takes long.',
    ],
  ])('are not: %s', (_, a, b) => {
    const [x, y] = read(a, b)
    expect(tellSameWhereabouts(x, y)).toBe(false)
  })
})
