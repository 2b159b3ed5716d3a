import { reportAddress } from '../../src/news/report/report-address.ts'
import { hostileSeeds } from './hostile-seeds.ts'
import { fetchIndex } from './served-data.ts'
import { expect } from './test.ts'
import { testWith } from './test-with.ts'
import { untilHydrated } from './until-hydrated.ts'
import { watchPage } from './watch-page.ts'

const { seeds, count } = hostileSeeds()
const test = testWith(seeds)

test('seeds made of attacks are read as text, and render inert on every page', async ({ browser, site }) => {
  expect(count).toBeGreaterThanOrEqual(200)
  const { articles, comparisons } = await fetchIndex(site.url)
  expect(articles.length).toBeGreaterThan(150)
  expect(comparisons.length).toBeGreaterThan(20)
  const paths = [
    '',
    'colophon',
    ...articles.flatMap((card, i) => [
      `articles/${reportAddress(card)}`,
      ...(i % 10 === 0 ? [`articles/${reportAddress(card)}?view=source`] : []),
    ]),
    ...comparisons.slice(0, 20).map(({ left, right }) => `compare/${left}/${right}`),
  ]
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const visit = async (part: number, parts: number) => {
    const page = await context.newPage()
    const complaints = await watchPage(page, new URL(site.url).origin)
    for (const path of paths.filter((_, i) => i % parts === part)) {
      await page.goto(site.url + path)
      await untilHydrated(page)
      expect(await page.title()).not.toBe('owned')
      expect(complaints.map((complaint) => `${path}: ${complaint}`)).toEqual([])
    }
  }
  await Promise.all([0, 1, 2].map((part) => visit(part, 3)))
  await context.close()
}, 500_000)
