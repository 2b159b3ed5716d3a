import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../../src/cli/stage/plain-article.ts'
import { annotateArticle } from '../../../src/pipeline/annotate/annotate-article.ts'
import { cpuSeconds } from '../../../src/tools/soak/cpu-seconds.ts'

/** Processor time that annotating takes, in seconds. */
const cost = (body: string | string[]) => {
  const article = plainArticle({ id: 'long', title: 'Harbour closes', body, date: '2024-05-13' })
  return cpuSeconds(() => annotateArticle({ ...article, language: 'en' }))
}
/** How many times as long ten times as much takes: 10 where it goes by length, 100 by its square. */
const growth = (bodyOf: (length: number) => string | string[], length: number) => {
  cost(bodyOf(length / 10))
  return cost(bodyOf(length)) / Math.max(cost(bodyOf(length / 10)), 0.01)
}
const most = 30

describe('a paragraph of 200 000 characters without an end is annotated in a time that goes by its length', () => {
  const units = [
    '…',
    '7 ',
    '@—Monday ',
    'he said that ',
    '12 May 2023 ',
    'Jane Doe ',
    '“I will go,” ',
    'Bank of ',
  ]
  test.each(units)('%s', (unit) => {
    expect(growth((length) => unit.repeat(length / unit.length), 200_000)).toBeLessThan(most)
  })
})

describe('so are 3 000 sentences that name another person, body or place each', () => {
  const letters = (n: number) =>
    [n, n / 20, n / 400].map((part) => 'bcdfghjklmnprstvwxyz'[Math.floor(part) % 20]).join('')
  const sentences: [string, (name: string) => string][] = [
    ['person', (name) => `Jane B${name} said on Monday that she would go.`],
    ['body', (name) => `The Bank of C${name} (BC) said it would close.`],
    ['place', (name) => `He lives in D${name}ville, he said.`],
    ['quotation', (name) => `“We will not go to the E${name},” said Ann F${name}.`],
  ]
  test.each(sentences)('%s', (_, sentence) => {
    const some = (length: number) => Array.from({ length }, (_, n) => sentence(letters(n)))
    expect(growth(some, 3000)).toBeLessThan(most)
    expect(growth((length) => [some(length).join(' ')], 3000)).toBeLessThan(most)
  })
})
