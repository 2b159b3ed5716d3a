import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/pipeline/parse-article/parse-article.ts'
import { readPage } from '../../../src/pipeline/read-pages/html/read-page.ts'
import { summarise } from './summarise.ts'

const cases = 'tests/cases'
const folders = readdirSync(cases).filter((name) => /^(?:articles|pages)--/.test(name))

describe('golden cases of parsing', () => {
  test.each(folders)('%s', (folder) => {
    const source = sourceOf(folder)
    check({ source, golden: `${cases}/${folder}/expected.json` })
  })

  test.each(['000_38cc9e3d91998338', '004_331736ad8fceb37d'])('the seed %s', (name) => {
    check({ source: `seeds/${name}.txt`, golden: `${cases}/seeds/${name}.json` })
  })
})

/** A dump, or a page with its tags. */
function sourceOf(folder: string): string {
  const [source] = readdirSync(`${cases}/${folder}`).filter((name) => name.startsWith('source.'))
  return `${cases}/${folder}/${source}`
}

/** Holds a parse against its golden; `npm run update-goldens` writes them, a missing one fails. */
function check({ source, golden }: { source: string; golden: string }): void {
  const content = readFileSync(source, 'utf8')
  const seen = source.endsWith('.html') ? readPage(content) : { text: content }
  const parsed = parseArticle({ ...seen, file: source, encoding: 'utf-8', sidecar: null })
  const actual = summarise(parsed)
  if (process.env.UPDATE_GOLDENS) writeFileSync(golden, `${JSON.stringify(actual, null, 2)}\n`)
  expect(existsSync(golden), `${golden} is missing`).toBe(true)
  expect(actual).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
}
