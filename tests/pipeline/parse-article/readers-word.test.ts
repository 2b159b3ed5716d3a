import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { at } from '../../../src/news/at.ts'
import type { RawDocument, StatedText } from '../../../src/news/page/raw-document.ts'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'

const example = readFileSync('tests/example/gazette.txt', 'utf8')
const menu = ['Ferries at noon', 'North quay', '', 'South quay', 'Mill lane'].join('\n')

const parse = (text: string, word: Partial<RawDocument> = {}) =>
  parseArticle({ file: 'a.txt', text, encoding: 'utf-8', sidecar: null, ...word })
const stated = (word: Partial<StatedText>): { statedText: StatedText } => ({
  statedText: { all: false, text: new Set(), other: new Set(), ...word },
})
const texts = (outcome: ReturnType<typeof parse>) => outcome.value?.body.map(({ text }) => text) ?? null

describe('lines', () => {
  test('where none is prose all are text if the reader says so, each once and in order', () => {
    expect(parse(menu).problems.map(({ id }) => id)).toEqual(['body-missing'])
    const { value } = parse(menu, stated({ all: true }))
    expect(value?.body.flatMap(({ lines }) => lines)).toEqual([1, 2, 4, 5])
    expect(value?.lines.map(({ reason }) => reason)).toEqual([
      ...['stated-text', 'stated-text', 'blank', 'stated-text', 'stated-text'],
    ])
  })

  test('some of them are, and the others are as they were', () => {
    expect(texts(parse(menu, stated({ text: new Set([4]) })))).toEqual(['South quay'])
  })

  test('a line that is none of the report is text no more, nor evidence of anything', () => {
    const before = parse(example).value
    const paragraph = at(before?.body ?? [], 1)
    const line = at(paragraph.lines, 0)
    const { value } = parse(example, stated({ other: new Set([line]) }))
    expect(value?.body.map(({ text }) => text)).toEqual(
      before?.body.map(({ text }) => text).filter((text) => text !== paragraph.text),
    )
    expect(value?.lines[line - 1]).toMatchObject({
      disposition: 'left-out',
      reason: 'stated-other',
      uses: [],
    })
    const byline = at(before?.byline?.lines ?? [], 0)
    expect(parse(example, stated({ other: new Set([byline]) })).value?.byline).toBeNull()
  })

  test('a line above the headline is text where it is stated, and the headline stays one', () => {
    const { value } = parse(`Two words\n\n${example}`, stated({ text: new Set([1]) }))
    expect(value?.headline.text).toBe(parse(example).value?.headline.text)
    expect(value?.body[0]?.text).toBe('Two words')
  })

  test('every line kept, the headline is not said twice and no line is lost', () => {
    const { value } = parse(example, stated({ all: true }))
    const said = [...(value?.headline.lines ?? []), ...(value?.body ?? []).flatMap(({ lines }) => lines)]
    const filled = example.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
    expect(said.toSorted((x, y) => x - y)).toEqual(filled)
  })
})

describe('language', () => {
  const language = (statedBy?: 'reader') =>
    parse(example, { sidecar: { language: 'nl' }, ...(statedBy && { statedBy }) })

  test('the reader’s holds against what the text reads like, for every block', () => {
    const { value, problems } = language('reader')
    expect(value?.language).toBe('nl')
    expect(value?.statedLanguage).toEqual({ text: 'nl', lines: [], by: 'reader' })
    expect(new Set(value?.body.map(({ lang }) => lang))).toEqual(new Set(['nl']))
    expect(texts(language('reader'))).toEqual(texts(parse(example)))
    expect(problems).toEqual(parse(example).problems)
  })

  test('an editor’s does not', () => {
    expect(language().value?.language).toBe('en')
    expect(language().problems.map(({ id }) => id)).toContain('sidecar-contradicts-dump')
  })
})
