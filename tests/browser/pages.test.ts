import type { BundleIndex, Manifest } from '../../src/news/bundle.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { expect, test } from './test.ts'

async function allPages(url: string): Promise<string[]> {
  const manifest = (await (await fetch(`${url}data/manifest.json`)).json()) as Manifest
  const index = (await (await fetch(`${url}data/${manifest.index}`)).json()) as BundleIndex
  return [
    '',
    'compare',
    'colophon',
    ...index.articles.map(({ id }) => `articles/${id}`),
    ...index.comparisons.map(({ left, right }) => `compare/${left}/${right}`),
  ]
}

test('every page answers, complains of nothing, and axe finds nothing in any theme', async ({
  page,
  site,
}) => {
  for (const path of await allPages(site.url)) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(200)
    await page.getByRole('main').waitFor()
    await expectNoViolations(page)
  }
})
