import type { BundleIndex } from '../../src/bundle/read/read-index.ts'
import { reportAddress } from '../../src/news/report/report-address.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { fetchIndex } from './served-data.ts'
import { expect, test as onSite } from './test.ts'

// As a reader has them: the offline worker fetches the site meanwhile.
const test = onSite.extend('serviceWorkers', 'allow')

type Pages = (index: BundleIndex) => string[]

const kinds: [name: string, pages: Pages][] = [
  ['the list', () => ['']],
  ['the choice of two', () => ['compare']],
  ['the colophon', () => ['colophon']],
  ['each report', ({ articles }) => articles.map((card) => `articles/${reportAddress(card)}`)],
  ['each comparison', ({ comparisons }) => comparisons.map(({ left, right }) => `compare/${left}/${right}`)],
]

test.for(kinds)(
  '%s answers, complains of nothing, and axe finds nothing in any theme',
  async ([, pages], { page, site }) => {
    for (const path of pages(await fetchIndex(site.url))) {
      expect((await page.goto(path))?.status(), path).toBe(200)
      await page.getByRole('main').waitFor()
      await expectNoViolations(page)
    }
  },
)
