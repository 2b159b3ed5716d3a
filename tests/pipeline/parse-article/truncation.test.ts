import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'

test('a dump cut at any byte is read without a throw, each of its lines once', () => {
  const bytes = readFileSync('seeds/004_331736ad8fceb37d.txt')
  for (let length = 0; length <= bytes.length; length++) {
    // A cut inside a character leaves a replacement character, as a decoder would.
    const text = bytes.subarray(0, length).toString('utf8')
    const { value } = parseArticle({ file: 'seeds/cut.txt', text, encoding: 'utf-8', sidecar: null })
    const lines = value?.lines.map(({ line }) => line) ?? []
    expect(lines).toEqual(lines.map((_, index) => index + 1))
  }
})
