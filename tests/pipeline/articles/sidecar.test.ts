import { expect, test } from 'vitest'
import type { Sidecar } from '../../../src/news/raw-document.ts'
import { parseArticle } from '../../../src/pipeline/articles/parse-article.ts'

const text = `Council buys the old mill by the river
12 May 2023
The council of Aster bought the old mill by the river on Friday and wants to turn it into a library.
Work on the roof begins in the spring, the mayor said, and the doors should open two years later.`

function parse(sidecar: Sidecar) {
  return parseArticle({ file: 'seeds/mill.txt', text, encoding: 'utf-8', sidecar })
}

test('what the editor states fills what the dump leaves open, without evidence lines', () => {
  const { value, problems } = parse({
    publisher: 'Aster Post',
    url: 'https://example.org/mill',
    licence: 'CC BY 4.0',
  })
  expect(value?.publisher).toEqual({ text: 'Aster Post', lines: [], by: 'editor' })
  expect(value?.url?.text).toBe('https://example.org/mill')
  expect(value?.licence?.by).toBe('editor')
  expect(problems).toEqual([])
})

test('where the two contradict each other the editor wins, and it is told', () => {
  const { value, problems } = parse({ headline: 'Mill becomes library', published: '2023-05-13T08:00+02:00' })
  expect(value?.headline).toEqual({ text: 'Mill becomes library', lines: [], by: 'editor' })
  expect(value?.published).toEqual({
    value: '2023-05-13T08:00',
    precision: 'minute',
    zone: '+02:00',
    asWritten: '2023-05-13T08:00+02:00',
    lines: [],
    by: 'editor',
  })
  expect(problems.map(({ id }) => id)).toEqual(['sidecar-contradicts-dump', 'sidecar-contradicts-dump'])
})

test('a more precise date of the same day is no contradiction', () => {
  expect(parse({ published: '2023-05-12T08:00Z' }).problems).toEqual([])
})

test('a date that is none is reported, and the dump keeps its own', () => {
  const { value, problems } = parse({ published: 'last Friday' })
  expect(value?.published?.value).toBe('2023-05-12')
  expect(problems.map(({ id }) => id)).toEqual(['sidecar-value-invalid'])
})
