import { describe } from 'vitest'
import { builtSite } from './known-pages.ts'
import { expect, test } from './test.ts'

const { headline, article, comparison } = builtSite()
const pages = ['', 'compare', 'colophon', article, comparison]

test.for(pages)('hydrating /%s changes nothing in its document', async (path, { page }) => {
  // Watches from the first byte: what the parser adds is not counted, what scripts do to it is.
  await page.addInitScript(() => {
    const changes: string[] = []
    Object.assign(window, { changes })
    document.addEventListener('DOMContentLoaded', () => {
      const root = document.getElementById('root')
      if (!root) return
      new MutationObserver((records) => {
        for (const { type, target, attributeName } of records) {
          changes.push([type, target.nodeName, attributeName, (target as Element).className].join(' '))
        }
      }).observe(root, { childList: true, subtree: true, attributes: true, characterData: true })
    })
  })
  await page.goto(path)
  await page.getByRole('main').waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
  )
  expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([])
})

describe('without JavaScript', () => {
  test.override('contextOptions', { javaScriptEnabled: false })

  test('one can list, follow a topic, read and compare', async ({ page, site }) => {
    await page.goto(site.url)
    await page.getByRole('link', { name: headline }).first().click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(headline)
    await page.goto(site.url)
    await page
      .getByRole('link', { name: /compare/i })
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('table').count()).toBeGreaterThan(2)
    await page.goto(site.url)
    await page.locator('a[href*="/topics/"]').first().click()
    await page.getByRole('link', { name: headline }).first().waitFor()
  })
})
