import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { heaviestBody } from '../../../src/pipeline/parse-article/body/heaviest-body.ts'
import { lineFeatures } from '../../../src/pipeline/parse-article/body/line-features.ts'
import { chancesOf, enough, type LineModel } from '../../../src/pipeline/parse-article/body/line-model.ts'
import model from '../../../src/pipeline/parse-article/body/line-weights.json' with { type: 'json' }
import { headlineRules } from '../../../src/pipeline/parse-article/head/headline-rules.ts'
import weights from '../../../src/pipeline/parse-article/head/headline-weights.json' with { type: 'json' }
import { kindsOfLines } from '../../../src/pipeline/parse-article/lines/kinds-of-lines.ts'
import { readLines } from '../../../src/pipeline/parse-article/lines/line.ts'
import { lineKinds } from '../../../src/pipeline/parse-article/lines/line-kinds.ts'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'
import { summarise } from './summarise.ts'

const cases = 'tests/cases'
const goldens = readdirSync(cases)
  .filter((name) => name.startsWith('articles--') && existsSync(`${cases}/${name}/source.txt`))
  .map((name) => ({
    file: `${cases}/${name}/source.txt`,
    text: readFileSync(`${cases}/${name}/source.txt`, 'utf8'),
    expected: JSON.stringify(JSON.parse(readFileSync(`${cases}/${name}/expected.json`, 'utf8'))),
  }))

/** Whether some golden fails now; it stops at the first. */
function someGoldenFails(): boolean {
  return goldens.some(({ file, text, expected }) => {
    const parsed = parseArticle({ file, text, encoding: 'utf-8', sidecar: null })
    return JSON.stringify(summarise(parsed)) !== expected
  })
}

test('with all rules, no golden fails', () => {
  expect(someGoldenFails()).toBe(false)
})

describe('each kind of line is met by a golden', () => {
  const met = new Set<string>()
  for (const { text } of goldens)
    for (const kind of kindsOfLines(readLines(text.split('\n')), 'en')) if (kind) met.add(kind.name)

  test.each(lineKinds.map(({ name }) => name))('line kind: %s', (name) => {
    expect(met).toContain(name)
  })
})

describe('each rule of headlines counts', () => {
  test('the weights name the rules, no more and no fewer', () => {
    expect(Object.keys(weights)).toEqual(headlineRules.map(({ name }) => name))
  })

  test.each(Object.entries(weights))('%s', (_, weight) => {
    expect(Math.abs(weight)).toBeGreaterThanOrEqual(0.1)
  })
})

describe('without a group of what is seen of lines, a golden fails', () => {
  test.each(['kind:', 'words:', 'stretch:', 'prose ', 'long ', '-1:', '1:'])('%s', (group) => {
    const dropped = Object.keys(model.weights).filter((name) => name.startsWith(group))
    expect(dropped.length).toBeGreaterThan(0)
    const kept = {
      ...(model as LineModel),
      weights: Object.fromEntries(
        Object.entries((model as LineModel).weights).filter(([name]) => !dropped.includes(name)),
      ),
    }
    expect(goldens.some(({ text }) => isTextOtherwise(text, kept))).toBe(true)
  })
})

/** Whether a model tells another line of a dump as text. */
function isTextOtherwise(text: string, using: LineModel): boolean {
  const lines = readLines(text.split('\n'))
  const kinds = kindsOfLines(lines, 'en')
  const filled = lines.filter((line) => line.text !== '')
  const features = lineFeatures(filled, {
    kinds,
    language: 'en',
    page: null,
    heaviest: heaviestBody(lines, kinds),
  })
  const told = (by?: LineModel) => chancesOf(features, by).map((chance) => chance.text >= enough)
  return told().some((is, at) => is !== told(using)[at])
}
