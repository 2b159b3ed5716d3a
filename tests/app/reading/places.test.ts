import { expect, test } from 'vitest'
import { placeLines } from '../../../src/app/reading/clean-places.ts'
import { notStated } from '../../../src/app/reading/head/byline.tsx'
import { lineFate } from '../../../src/app/reading/source/source-line.tsx'
import { countLines } from '../../../src/app/reading/source/source-text.tsx'
import { placeCaptions } from '../../../src/app/reading/text/caption-places.ts'
import type { LineUse } from '../../../src/news/page/line-reason.ts'
import type { Article, Caption, LineRecord } from '../../../src/news/report/article.ts'
import { harbour, mill, regatta } from '../made-up.ts'

const caption = (text: string, line: number, lang = 'en'): Caption => ({
  text,
  lines: [line],
  lang,
  credit: null,
})
const article: Article = {
  ...harbour.article,
  headline: { text: 'Boat', lines: [1], by: 'report' },
  standfirst: null,
  body: [
    { kind: 'paragraph', text: 'One.', lines: [6], lang: 'en' },
    { kind: 'subheading', text: 'Two', lines: [8], lang: 'en' },
    { kind: 'paragraph', text: 'Three.', lines: [9, 10], lang: 'en' },
  ],
  captions: [caption('Später', 12, 'de'), caption('En el puerto', 3, 'es'), caption('At the quay', 4)],
  agency: { text: 'NNA', lines: [6, 14], by: 'report' },
}

test('captions on neighbouring lines are one group, the report’s language first, where the file has them', () => {
  const { lead, after } = placeCaptions(article)
  expect(lead.map((group) => group.map(({ text }) => text))).toEqual([['At the quay', 'En el puerto']])
  expect([...after].map(([block, groups]) => [block, groups.flat().map(({ text }) => text)])).toEqual([
    [2, ['Später']],
  ])
})

test('each line leads to where its text went, and to the fields only where it went nowhere else', () => {
  const places = placeLines(article)
  const ids = (line: number) => places.get(line)?.map(({ id }) => id)
  expect(ids(1)).toEqual(['headline'])
  expect(ids(6)).toEqual(['p1'])
  expect(ids(8)).toEqual(['h1'])
  expect(ids(10)).toEqual(['p2'])
  expect(ids(3)).toEqual(['c3'])
  expect(ids(14)).toEqual(['stated'])
  expect(ids(99)).toBeUndefined()
})

const line = (text: string, disposition: LineRecord['disposition'], uses: LineUse[] = []): LineRecord => ({
  ...{ line: 1, text, disposition, uses },
  reason: 'paragraph',
})

test('blank lines are counted apart', () => {
  const lines = [line('a', 'kept'), line(' \t', 'left-out'), line('b', 'left-out'), line('c', 'set-aside')]
  expect(countLines(lines)).toEqual({ all: 4, withText: 3, kept: 1, setAside: 1, leftOut: 1 })
})

test('a line tells what else it is evidence for', () => {
  expect(lineFate(line('a', 'kept', ['paragraph', 'agency'])).evidence).toEqual(['agency'])
  expect(lineFate(line('a', 'left-out', ['publisher'])).evidence).toEqual(['publisher'])
})

test('what is not stated under the headline', () => {
  expect(notStated(harbour.article)).toEqual(['author', 'zone'])
  expect(notStated(mill.article)).toEqual(['publisher', 'time'])
  expect(notStated(regatta.article)).toEqual(['publisher', 'author', 'date'])
})
