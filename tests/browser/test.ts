// biome-ignore-all lint/correctness/noEmptyPattern: vitest reads off this pattern what a fixture needs
import type { BrowserContextOptions } from 'playwright-core'
import { test as base, expect } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { serveSite } from './serve-site.ts'
import { watchPage } from './watch-page.ts'

const desktop: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  timezoneId: 'Europe/Vienna',
  reducedMotion: 'reduce',
}

/**
 * A test in real Chromium on the built site: `test('…', async ({ page, site }) => …)`. Whatever the page complains of
 * (see `watchPage`) fails the test, but for what matches `expected`. `test.override('contextOptions', …)` changes the
 * window for a file or a `describe`.
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await serveSite()
    onCleanup(() => site.close())
    return site
  })
  .extend('contextOptions', desktop)
  .extend('expected', [] as RegExp[])
  .extend('page', async ({ browser, site, contextOptions, expected }, { onCleanup }) => {
    const context = await browser.newContext({ ...contextOptions, baseURL: site.url })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    const complaints = await watchPage(page, new URL(site.url).origin)
    onCleanup(async () => {
      await context.close()
      expect(complaints.filter((complaint) => !expected.some((e) => e.test(complaint)))).toEqual([])
    })
    return page
  })

export { expect }
