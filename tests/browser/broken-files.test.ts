import { describe } from 'vitest'
import { builtSite } from './known-pages.ts'
import { expect, test } from './test.ts'

const { headline, article, articleFile } = builtSite()

describe('a file that does not come as it should', () => {
  test.override('expected', [/Failed to load resource/, /console error/, /Failed to fetch dynamically/])

  test.for([
    ['is gone', { status: 404 }],
    ['meets a broken server', { status: 500 }],
    ['is cut short', { status: 200, contentType: 'application/json', body: '{"article":{"id"' }],
    ['has another shape', { status: 200, contentType: 'application/json', body: '{"schemaVersion":99}' }],
  ] as const)(
    'one that %s gives a clear page, and a retry that works',
    async ([, answer], { page, site }) => {
      await page.goto(site.url)
      await page.route(`**/${articleFile}`, (route) => route.fulfill(answer))
      await page.getByRole('link', { name: headline }).first().click()
      const retry = page.getByRole('button', { name: 'Try again' })
      await retry.waitFor()
      await page.unroute(`**/${articleFile}`)
      await retry.click()
      await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(headline)
    },
  )

  test('a slow answer keeps the page that stands, says so, and then shows', async ({ page, site }) => {
    await page.goto(site.url)
    await page.route(`**/${articleFile}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.getByRole('link', { name: headline }).first().click()
    await page.getByRole('status').filter({ hasText: 'Loading' }).waitFor()
    await page.waitForURL(`**/${article}`)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(headline)
  })

  test('a module that a deploy removed costs one reload, to the page that was asked for', async ({
    page,
    site,
  }) => {
    await page.goto(site.url)
    let gone = true
    await page.route('**/assets/route-*.js', (route) =>
      gone ? route.fulfill({ status: 404 }) : route.continue(),
    )
    page.once('load', () => {
      gone = false
    })
    await page.getByRole('link', { name: headline }).first().click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(headline)
  })
})
