import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { similarityOf } from '../../src/cli/stage/similarity-of.ts'
import { splitSentences } from '../../src/language/sentences/sentences.ts'

const sentences = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(`seeds/${name}`, 'utf8').split('\n'))
  .flatMap((line) => splitSentences(line).map(([start, end]) => line.slice(start, end)))
  .filter((sentence) => sentence.length > 60)

test('similarity is the same to the last digit, whichever sentence comes first', () => {
  const differing = sentences.flatMap((a, i) =>
    sentences.slice(i + 1).filter((b) => similarityOf(a, b) !== similarityOf(b, a)),
  )
  expect(sentences.length).toBeGreaterThan(40)
  expect(differing).toEqual([])
})
