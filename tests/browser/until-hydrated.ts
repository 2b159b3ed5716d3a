import type { Page } from 'playwright-core'

/**
 * Waits until the app has taken over the page that was delivered: a text that stands may still be only that. The root is
 * marked before anything below it is taken over, and what comes late is taken over last: each element has to have its mark.
 */
export async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const below = document.querySelectorAll('#root *')
    const isTaken = (element: Element) => Object.keys(element).some((key) => /^_+react/.test(key))
    return below.length > 0 && [...below].every(isTaken)
  })
}
