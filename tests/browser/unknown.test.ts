import { describe } from 'vitest'
import { expect, test as onSite } from './test.ts'

const test = onSite.extend('expected', [/status of 404/])

test.for(['articles/nothing-like-it', 'compare/no-such/pair', 'articles/constructor', 'nowhere/at/all'])(
  '%s is answered with status 404 and says so',
  async (path, { page }) => {
    expect((await page.goto(path))?.status()).toBe(404)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('main').getByRole('link').first().waitFor()
  },
)

for (const [name, contextOptions, blocked] of [
  ['switched off', { javaScriptEnabled: false }, false],
  ['on, but not coming', {}, true],
] as const)
  describe(`with scripts ${name}`, () => {
    const test = onSite.override('expected', [/./]).override('contextOptions', contextOptions)
    test('an unknown address says so, and leads to the reports', async ({ page, site }) => {
      if (blocked) await page.route('**/assets/*.js', (route) => route.abort())
      expect((await page.goto('nowhere/at/all'))?.status()).toBe(404)
      await page.getByRole('heading', { level: 1, name: 'There is no report at this address' }).waitFor()
      await page.getByRole('main').getByRole('link', { name: 'All reports' }).click()
      await page.waitForURL(site.url)
    })
  })
