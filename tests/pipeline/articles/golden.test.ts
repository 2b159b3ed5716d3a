import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/pipeline/articles/parse-article.ts'
import { summarise } from './summarise.ts'

const cases = 'tests/cases'
const folders = readdirSync(cases).filter((name) => name.startsWith('articles--'))

describe('golden cases of parsing', () => {
  test.each(folders)('%s', (folder) => {
    const source = `${cases}/${folder}/source.txt`
    check({ source, golden: `${cases}/${folder}/expected.json` })
  })

  test.each(['000_38cc9e3d91998338', '004_331736ad8fceb37d'])('the seed %s', (name) => {
    check({ source: `seeds/${name}.txt`, golden: `${cases}/seeds/${name}.json` })
  })
})

/** Holds a parse against its golden; `npm run update-goldens` writes them, a missing one fails. */
function check({ source, golden }: { source: string; golden: string }): void {
  const text = readFileSync(source, 'utf8')
  const parsed = parseArticle({ file: source, text, encoding: 'utf-8', sidecar: null })
  const actual = summarise(parsed)
  if (process.env.UPDATE_GOLDENS) writeFileSync(golden, `${JSON.stringify(actual, null, 2)}\n`)
  expect(existsSync(golden), `${golden} is missing`).toBe(true)
  expect(actual).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
}
