import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../../src/cli/stage/plain-article.ts'
import { annotateArticle } from '../../../src/pipeline/annotate/annotate-article.ts'
import { cpuSeconds } from '../../../src/tools/soak/cpu-seconds.ts'

describe('a paragraph of 200 000 characters without an end is annotated soon', () => {
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
    const article = plainArticle({
      id: 'long',
      title: 'Harbour closes',
      body: unit.repeat(200_000 / unit.length),
      date: '2024-05-13',
    })
    expect(cpuSeconds(() => annotateArticle({ ...article, language: 'en' }))).toBeLessThan(4)
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
    const body = Array.from({ length: 3000 }, (_, n) => sentence(letters(n)))
    for (const paragraphs of [body, [body.join(' ')]]) {
      const article = plainArticle({
        id: 'many',
        title: 'Harbour closes',
        body: paragraphs,
        date: '2024-05-13',
      })
      expect(cpuSeconds(() => annotateArticle({ ...article, language: 'en' }))).toBeLessThan(4)
    }
  })
})
