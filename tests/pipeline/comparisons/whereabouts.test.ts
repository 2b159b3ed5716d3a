import { describe, expect, test } from 'vitest'
import { givenSentences } from '../../../src/commands/stage/given-sentences.ts'
import { areConverseDeals } from '../../../src/pipeline/comparisons/differences/converse-deals.ts'
import {
  makeNumbering,
  profileSentence,
  readSentence,
} from '../../../src/pipeline/comparisons/profile-sentence.ts'
import { tellSameWhereabouts, whereaboutsPairs } from '../../../src/pipeline/comparisons/whereabouts.ts'

function read(a: string, b: string) {
  const given = givenSentences({ a: [a], b: [b], language: 'en', dateA: '2024-06-20', dateB: '2024-06-20' })
  const [x, y] = [...given.a, ...given.b].map((sentence) =>
    readSentence(sentence, { language: 'en', date: '2024-06-20' }),
  )
  if (!x || !y) throw new Error('a sentence each')
  return [x, y] as const
}

describe('a sentence that tells nothing but where somebody was', () => {
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
  ])('is tied to another that tells it too: %s', (a, b) => {
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
      'both tell more',
      'Angela Merkel praised the harbour while she was in Oslo.',
      'Angela Merkel travelled to Norway to sign an agreement on gas.',
    ],
    [
      'in two clauses',
      'Angela Merkel was in Oslo on Monday.',
      'Angela Merkel was tired, because travel to Norway takes long.',
    ],
  ])('is not: %s', (_, a, b) => {
    const [x, y] = read(a, b)
    expect(tellSameWhereabouts(x, y)).toBe(false)
  })
})

describe('what somebody gives and what the same one gets are two deals', () => {
  test.each([
    [
      true,
      'Norway has been supplying gas for decades.',
      'According to a report, Norway is buying gas and oil.',
    ],
    [true, 'Norway sells weapons.', 'Last year Norway bought weapons.'],
    [false, 'Norway sells weapons to Poland.', 'Poland buys weapons from Norway.'],
    [false, 'Norway sells weapons.', 'Norway delivers weapons and buys ships.'],
    [false, 'Norway was sold weapons.', 'Norway buys weapons.'],
  ])('%s: %s | %s', (is, a, b) => {
    const numberOf = makeNumbering()
    const [x, y] = read(a, b).map((sentence) => profileSentence(sentence, numberOf, () => 1))
    if (!x || !y) throw new Error('a sentence each')
    expect(areConverseDeals(x, y)).toBe(is)
    expect(areConverseDeals(y, x)).toBe(is)
  })
})
