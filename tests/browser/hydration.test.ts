import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { builtSite } from './known-pages.ts'
import { styled } from './styled.ts'
import { expect, test } from './test.ts'
import { untilHydrated } from './until-hydrated.ts'

const { headline, article, comparison } = builtSite()
const pages = ['', 'compare', 'colophon', article, comparison]

/** Known in the browser only, after hydration: what is measured there, and the site's own address (for the print sheet). */
const measured = /^(?:style|aria-valuenow|data-placed)$|^rect (?:x|width)$|^childList in SPAN: #text http:/

// Another locale than the pages are made for.
const abroad = test.extend('contextOptions', { locale: 'en-US' })

abroad.for(pages)('hydrating /%s changes nothing in its document', async (path, { page }) => {
  // Watches from the moment the parser is done: what it adds is not counted, what scripts do is.
  await page.addInitScript(() => {
    const changes: string[] = []
    Object.assign(window, { changes })
    document.addEventListener('DOMContentLoaded', () => {
      const root = document.getElementById('root')
      if (!root) return
      new MutationObserver((records) => {
        for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records) {
          if (type !== 'attributes') {
            const nodes = [...addedNodes, ...removedNodes].map((node) => node.nodeName)
            changes.push(
              `${type} in ${target.nodeName}: ${nodes.join(' ')} ${target.textContent?.slice(0, 60)}`,
            )
          } else if ((target as Element).getAttribute(attributeName ?? '') !== oldValue) {
            changes.push(target.nodeName === 'rect' ? `rect ${attributeName}` : `${attributeName}`)
          }
        }
      }).observe(root, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeOldValue: true,
        characterData: true,
      })
    })
  })
  await page.goto(path)
  await page.getByRole('main').waitFor()
  await page.waitForLoadState('networkidle')
  await untilHydrated(page)
  const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes)
  expect(changes.filter((change) => !measured.test(change))).toEqual([])
})

describe('without JavaScript', () => {
  test.override('contextOptions', { javaScriptEnabled: false })

  test('one can list, follow a topic, read and compare', async ({ page, site }) => {
    await page.goto(site.url)
    await page.getByRole('link', { name: headline }).first().click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(headline)
    await page.goto(site.url)
    await page.locator(`a[href="/${comparison}"]`).first().click()
    await page.waitForURL(`**/${comparison}`)
    await expect.poll(() => page.getByRole('table').count()).toBeGreaterThan(2)
    await page.goto(site.url)
    await page.locator('a[href*="/topics/"]').first().click()
    await page.getByRole('link', { name: headline }).first().waitFor()
  })

  test.for([article, comparison])(
    '/%s is as tall as with it: no style is missing',
    async (path, { page, browser, site }) => {
      await page.goto(path)
      const scripted = await browser.newPage({ viewport: page.viewportSize(), reducedMotion: 'reduce' })
      await scripted.goto(site.url + path, { waitUntil: 'networkidle' })
      // Without a script nothing is folded away.
      await scripted.evaluate((mores) => {
        for (const more of document.querySelectorAll<HTMLElement>(mores)) more.click()
      }, styled('.first__more button'))
      const [height, withScript] = await Promise.all([page, scripted].map(heightOfMain))
      await scripted.close()
      expect(Math.abs((height ?? 0) - (withScript ?? 0))).toBeLessThan(40)
    },
  )
})

/** All in one face: a font that came too late for one of two pages must not tell them apart. */
async function heightOfMain(page: Page): Promise<number> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { font-family: serif !important }')
    document.adoptedStyleSheets = [sheet]
  })
  return page.getByRole('main').evaluate((main) => main.getBoundingClientRect().height)
}
