import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { articleSchema } from '../../../src/news/report/article.ts'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'

const seeds = ['000_38cc9e3d91998338', '004_331736ad8fceb37d'].map((name) =>
  readFileSync(`seeds/${name}.txt`, 'utf8'),
)
const seedLines = seeds.flatMap((text) => text.split('\n'))

/** What holds of any dump: no throw, a valid article or an error, each line told of exactly once and to the letter. */
function holds(text: string): void {
  const { value, problems } = parseArticle({ file: 'seeds/x.txt', text, encoding: 'utf-8', sidecar: null })
  if (value === null) {
    expect(problems.filter(({ level }) => level === 'error')).toHaveLength(1)
    return
  }
  v.assert(articleSchema, value)
  expect(value.lines.map(({ line }) => line)).toEqual(value.lines.map((_, index) => index + 1))
  for (const { text: block, lines } of [value.headline, ...value.body, ...value.captions]) {
    expect(lines.length).toBeGreaterThan(0)
    expect(letters(lines.map((line) => value.lines[line - 1]?.text).join(''))).toContain(letters(block))
  }
}

/** What joining folded lines keeps: all but space, hyphens at line ends, marks of quoted mail, and the sign of what was cut. */
function letters(text: string): string {
  return text.replace(/ …$/u, '').replace(/[\s>‐\u00ad-]+/gu, '')
}

test('any Unicode', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), holds), { numRuns: 100 })
})

test('any mixture of lines of the seeds and of other texts', () => {
  const line = fc.oneof(fc.constantFrom(...seedLines), fc.string({ unit: 'grapheme', maxLength: 80 }))
  const dump = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'))
  fc.assert(fc.property(dump, holds), { numRuns: 150 })
})

test('a dump cut off at any character', () => {
  const cut = fc.constantFrom(...seeds).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end)))
  fc.assert(fc.property(cut, holds), { numRuns: 150 })
})
