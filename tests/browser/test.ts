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

/** To the test runner each `extend` is another worker, which would start another browser beside all those before it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
const theBrowser = once(launchBrowser)
const theSite = once(serveSite)

/**
 * A test in real Chromium on the built site: `test('…', async ({ page, site }) => …)`. Whatever the page complains of
 * (see `watchPage`) fails the test, but for what matches `expected`. `test.override('contextOptions', …)` changes the
 * window for a file or a `describe`. The offline worker, which fetches the whole site into each new context, comes only
 * with `test.override('serviceWorkers', 'allow')`. Browser and server are one for all files of a worker of the test runner.
 */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await theBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('built', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const site = await theSite()
    onCleanup(() => site.close())
    return site
  })
  .extend('site', { scope: 'file' }, async ({ built }) => built)
  .extend('contextOptions', desktop)
  .extend('serviceWorkers', 'block' as 'allow' | 'block')
  .extend('expected', [] as RegExp[])
  .extend('page', async ({ browser, site, contextOptions, serviceWorkers, expected }, { onCleanup }) => {
    const context = await browser.newContext({ serviceWorkers, ...contextOptions, baseURL: site.url })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const complaints = await watchPage(page, new URL(site.url).origin)
    onCleanup(async () => {
      await context.close()
      expect(complaints.filter((complaint) => !expected.some((e) => e.test(complaint)))).toEqual([])
    })
    return page
  })

export { expect }
