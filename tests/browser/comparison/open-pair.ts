import type { Page } from 'playwright-core'
import { firstPair } from '../first-pair.ts'
import { fetchIndex } from '../served-data.ts'
import { styled } from '../styled.ts'

/** Opens the comparison of a pair that the build put together; `query` is the view. Returns its path. */
export async function openPair(page: Page, site: { url: string }, query = ''): Promise<string> {
  const path = `compare/${firstPair(await fetchIndex(site.url)).join('/')}`
  await page.goto(`${path}${query}`)
  await page.getByRole('region', { name: /^Both texts/ }).waitFor()
  await page.locator('html:not([data-asked])').waitFor()
  // Its script runs once the height of the bars is known.
  await page.waitForFunction(() => document.documentElement.style.getPropertyValue('--bars') !== '')
  return path
}

export const pinned = (page: Page) => page.locator('li[data-pinned]')

export const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })

/** Text in the page that reaches beyond the window, but for what scrolls by itself and what is only read aloud. */
export const lostText = (page: Page) =>
  page.evaluate(
    (apart) => {
      const lost: string[] = []
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const element = node.parentElement
        if (!element?.checkVisibility() || element.closest(apart)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const { left, right, width } = range.getBoundingClientRect()
        if (width > 1 && (right > innerWidth + 1 || left < -1)) lost.push(node.textContent ?? '')
      }
      return lost
    },
    `.vh, script, title, ${styled('.pick, .skip')}`,
  )
