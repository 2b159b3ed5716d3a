import type { BundleIndex, Manifest } from '../../src/news/bundle.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { expect, test } from './test.ts'

type Pages = (index: BundleIndex) => string[]

const kinds: [name: string, pages: Pages][] = [
  ['the list', () => ['']],
  ['the choice of two', () => ['compare']],
  ['the colophon', () => ['colophon']],
  ['each report', ({ articles }) => articles.map(({ id }) => `articles/${id}`)],
  ['each comparison', ({ comparisons }) => comparisons.map(({ left, right }) => `compare/${left}/${right}`)],
]

test.for(kinds)(
  '%s answers, complains of nothing, and axe finds nothing in any theme',
  async ([, pages], { page, site }) => {
    const json = async (path: string) => (await fetch(`${site.url}data/${path}`)).json()
    const index = (await json(((await json('manifest.json')) as Manifest).index)) as BundleIndex
    for (const path of pages(index)) {
      expect((await page.goto(path))?.status(), path).toBe(200)
      await page.getByRole('main').waitFor()
      await expectNoViolations(page)
    }
  },
)
