import { expect, test as onSite } from './test.ts'

const test = onSite.override('expected', [/status of 404/])

test.for(['articles/nothing-like-it', 'compare/no-such/pair', 'articles/constructor', 'nowhere/at/all'])(
  '%s is answered with status 404 and says so',
  async (path, { page }) => {
    expect((await page.goto(path))?.status()).toBe(404)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('main').getByRole('link').first().waitFor()
  },
)
