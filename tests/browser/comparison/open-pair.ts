import type { Page } from 'playwright-core'
import type { Manifest } from '../../../src/news/bundle.ts'

/** Opens the comparison of a pair that the build put together; `query` is the view. Returns its path. */
export async function openPair(page: Page, site: { url: string }, query = ''): Promise<string> {
  const manifest = (await (await fetch(`${site.url}data/manifest.json`)).json()) as Manifest
  const [pair = ''] = Object.keys(manifest.comparisons)
  const path = `compare/${pair.replace('~', '/')}`
  await page.goto(`${path}${query}`)
  await page.getByRole('region', { name: /^Both texts/ }).waitFor()
  await page.locator('html:not([data-asked])').waitFor()
  // Its script runs once the height of the bars is known.
  await page.waitForFunction(() => document.documentElement.style.getPropertyValue('--bars') !== '')
  return path
}

export const pinned = (page: Page) => page.locator('li.is-selected')

export const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })

/** Text in the page that reaches beyond the window, but for what scrolls by itself and what is only read aloud. */
export const lostText = (page: Page) =>
  page.evaluate(() => {
    const lost: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      if (!element?.checkVisibility() || element.closest('.pick, .vh, .skip, script, title')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right, width } = range.getBoundingClientRect()
      if (width > 1 && (right > innerWidth + 1 || left < -1)) lost.push(node.textContent ?? '')
    }
    return lost
  })
