import type { Page } from 'playwright-core'

/** Waits until the app has taken over the page that was delivered: a text that stands may still be only that. */
export async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
  )
}
