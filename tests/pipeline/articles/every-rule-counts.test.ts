import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { headlineRules } from '../../../src/pipeline/articles/headline-rules.ts'
import { lineKinds } from '../../../src/pipeline/articles/line-roles/line-kinds.ts'
import { parseArticle } from '../../../src/pipeline/articles/parse-article.ts'
import { summarise } from './summarise.ts'

const cases = 'tests/cases'
const goldens = readdirSync(cases)
  .filter((name) => name.startsWith('articles--'))
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

afterEach(() => {
  vi.restoreAllMocks()
})

test('with all rules, no golden fails', () => {
  expect(someGoldenFails()).toBe(false)
})

describe('each rule is needed by a golden: switched off, one fails', () => {
  test.each(lineKinds.map((kind) => ({ name: kind.name, kind })))('line kind: $name', ({ kind }) => {
    vi.spyOn(kind, 'fits').mockReturnValue(false)
    expect(someGoldenFails()).toBe(true)
  })

  test.each(headlineRules.map((rule) => ({ name: rule.name, rule })))('headline rule: $name', ({ rule }) => {
    vi.spyOn(rule, 'holds').mockReturnValue(0)
    expect(someGoldenFails()).toBe(true)
  })
})
