import type { Page } from 'playwright-core'

/** Waits until the offline worker has all its files and answers this page. */
export async function underWorker(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.ready) && navigator.serviceWorker.controller,
    undefined,
    // It fetches every file of the app first.
    { timeout: 60_000 },
  )
}
