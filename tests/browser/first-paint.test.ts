import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { measurePaint, onSlowPage } from '../../src/tools/bench/bench-load/slow-page.ts'
import { builtSite } from './known-pages.ts'
import { styled } from './styled.ts'
import { expect, test } from './test.ts'
import { untilHydrated } from './until-hydrated.ts'

const { article, comparison } = builtSite()
const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

test.for(windows)(
  'nothing moves while a page arrives on a slow line, $width pixels wide',
  async (viewport, { browser, site }) => {
    for (const path of ['', article, comparison]) {
      const { moved, cls } = await onSlowPage(
        browser,
        (page) => measurePaint(page, site.url + path),
        viewport,
      )
      expect({ path, moved, cls }).toEqual({ path, moved: [], cls: 0 })
    }
  },
)

/** Is text set in this face, or in what follows it? */
const shows = (page: Page, face: string) =>
  page.evaluate((face) => {
    const probe = document.createElement('span')
    probe.textContent = 'Harbour master 1234'
    Object.assign(probe.style, { position: 'absolute', fontSize: '40px', whiteSpace: 'nowrap' })
    document.body.append(probe)
    const widthIn = (family: string) => {
      probe.style.fontFamily = family
      return probe.getBoundingClientRect().width
    }
    const differs = widthIn(`"${face}", monospace`) !== widthIn('monospace')
    probe.remove()
    return differs
  }, face)

const faces = ['Newsreader Variable', 'Public Sans Variable']

/** Lets the page believe that it began to arrive so many milliseconds after its request. */
const arriveAfter = (page: Page, milliseconds: number) =>
  page.addInitScript((now) => {
    performance.now = () => now
    performance.getEntriesByType = () => [{ requestStart: 0 } as PerformanceResourceTiming]
  }, milliseconds)

test.for([
  ['near: fonts are asked for ahead', 20, ['all', 'all']],
  ['far: fonts are not in the way', 150, ['not all', 'not all']],
] as const)('where the server is %s', async ([, milliseconds, asked], { page }) => {
  await arriveAfter(page, milliseconds)
  await page.goto(article)
  const fonts = page.locator('link[as=font]')
  expect(await fonts.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).media))).toEqual(
    asked,
  )
})

const arrived = (page: Page) =>
  page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).length,
  )

test('fonts that come late are shown from the page after the next, which must come at once', async ({
  page,
}) => {
  let release = () => {}
  const painted = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.woff2', (route) => painted.then(() => route.continue()))
  await page.goto('', { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0)
  release()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => arrived(page), { timeout: 10_000 }).toBeGreaterThan(1)
  await page.waitForLoadState('networkidle')
  await page.locator('main a[data-report]').first().click()
  await page.waitForURL('**/articles/**')
  for (const face of faces) expect(await shows(page, face), face).toBe(false)
  await page.locator(styled('.toolbar__back')).click()
  await page.waitForURL((url) => !url.pathname.includes('articles'))
  for (const face of faces) await expect.poll(() => shows(page, face), { timeout: 10_000 }).toBe(true)
})

describe('the script before the first paint', () => {
  test.override('expected', [/Failed to load resource/])

  test('needs no entry of the navigation', async ({ page }) => {
    await page.addInitScript(() => {
      performance.getEntriesByType = () => []
      localStorage.setItem('collate:preferences', JSON.stringify({ theme: 'dark' }))
    })
    await page.goto(article)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })

  test.for([
    ['utm_source=x&utm_medium=y', true],
    ['fbclid=abc&ref=q', true],
    ['pin=3-4', false],
    ['utm_source=x&view=source', false],
  ] as const)(
    'with no other script yet, a report asked for with ?%s is seen: %s',
    async ([query, seen], { page }) => {
      await page.route('**/assets/*.js', (route) => route.abort())
      await page.goto(`${article}?${query}`, { waitUntil: 'commit' })
      const heading = page.getByRole('heading', { level: 1, includeHidden: true })
      await heading.waitFor({ state: 'attached' })
      await page.locator('#page-end').waitFor({ state: 'attached' })
      expect(await heading.evaluate((element) => getComputedStyle(element).visibility === 'visible')).toBe(
        seen,
      )
    },
  )

  test('what others put into an address costs no second rendering', async ({ page }) => {
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () =>
        Object.assign(window, { delivered: document.querySelector('main') }),
      ),
    )
    for (const path of ['', article, comparison, 'compare', 'colophon']) {
      await page.goto(`${path}?utm_source=x`)
      await untilHydrated(page)
      await page.waitForLoadState('networkidle')
      const stands = () => document.querySelector('main') === (window as { delivered?: unknown }).delivered
      expect(await page.evaluate(stands), path).toBe(true)
    }
  })
})
