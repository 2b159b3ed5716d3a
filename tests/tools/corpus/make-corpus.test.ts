import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'
import { makeCorpus } from '../../../src/tools/corpus/make-corpus/make-corpus.ts'

const corpus = [...makeCorpus(60)]

test('is the same every time, and a larger one begins with a smaller', () => {
  expect([...makeCorpus(60)]).toEqual(corpus)
  expect([...makeCorpus(90)].slice(0, 60)).toEqual(corpus)
  expect(new Set(corpus.map(([, text]) => text)).size).toBe(60)
})

test('no slot is left unfilled, and the dumps read as reports', () => {
  for (const [file, text] of corpus) {
    expect(text).not.toMatch(/[{}]|undefined/)
    const { value } = parseArticle({ file, text, encoding: 'utf-8', sidecar: null })
    expect(value?.body.length, text).toBeGreaterThan(3)
  }
})
