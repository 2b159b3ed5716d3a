import { readFileSync } from 'node:fs'
import type { Aliases } from '../../src/bundle/format/bundle.ts'
import { readIndex, readNames } from '../../src/bundle/read/read-index.ts'
import { reportAddress } from '../../src/news/report/report-address.ts'
import { firstPair } from './first-pair.ts'

const read = (file: string) => readFileSync(`dist/data/${file}`, 'utf8')

/** What the built site holds, for tests that must know an address. */
export function builtSite() {
  const readJson = (file: string): unknown => JSON.parse(read(file))
  const names = readNames(readJson)
  const index = readIndex(readJson)
  const aliases = readJson(names.aliases) as Aliases
  const [article] = index.articles
  if (!article) throw new Error('The built site has no report to test with.')
  const pair = firstPair(index)
  return {
    headline: article.headline.text,
    article: `articles/${reportAddress(article)}`,
    id: article.id,
    articleFile: `data/${names.articles[article.id]}`,
    comparison: `compare/${pair.join('/')}`,
    pair,
    /** The id that a report had by the scheme before. */
    formerOf: (id: string) =>
      Object.entries(aliases).find(([alias, of]) => of === id && alias.includes('-'))?.[0],
  }
}
