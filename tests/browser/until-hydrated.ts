import type { Page } from 'playwright-core'

/**
 * Waits until the app has taken over the page that was delivered: a text that stands may still be only that. The root is
 * marked before anything below it is taken over, and what comes late is taken over last: each element has to have its mark,
 * but for those that a translator puts in.
 */
export async function untilHydrated(page: Page): Promise<void> {
  const isTakenOver = () => {
    const below = document.querySelectorAll('#root :not(font)')
    const isTaken = (element: Element) => Object.keys(element).some((key) => /^_+react/.test(key))
    return below.length > 0 && [...below].every(isTaken)
  }
  // What comes late is taken over when there is nothing else to do: on a busy machine that takes its time.
  await page.waitForFunction(isTakenOver, undefined, { timeout: 60_000 })
}
