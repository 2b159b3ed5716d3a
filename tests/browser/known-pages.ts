import { readFileSync } from 'node:fs'
import type { BundleIndex, Manifest } from '../../src/news/bundle.ts'

const read = (file: string) => readFileSync(`dist/data/${file}`, 'utf8')

/** What the built site holds, for tests that must know an address. */
export function builtSite() {
  const manifest = JSON.parse(read('manifest.json')) as Manifest
  const { articles, comparisons } = JSON.parse(read(manifest.index)) as BundleIndex
  const [article] = articles
  const [comparison] = comparisons
  if (!article || !comparison) throw new Error('The built site has no report or no comparison to test with.')
  return {
    headline: article.headline.text,
    article: `articles/${article.id}`,
    articleFile: `data/${manifest.articles[article.id]}`,
    comparison: `compare/${comparison.left}/${comparison.right}`,
  }
}
