import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { measurePaint, onSlowPage } from '../../src/tools/bench/bench-load/slow-page.ts'
import { builtSite } from './known-pages.ts'
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
  ['far: fonts are not in the way', 150, ['(scripting: none)', '(scripting: none)']],
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

/** Holds fonts back until `release` is called. */
async function holdFonts(page: Page): Promise<{ release: () => void }> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.woff2', (route) => released.then(() => route.continue()))
  return { release }
}

test('fonts that come late are shown from the next page', async ({ page }) => {
  const fonts = await holdFonts(page)
  await page.goto('', { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0)
  fonts.release()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => arrived(page), { timeout: 10_000 }).toBeGreaterThan(1)
  await page.waitForLoadState('networkidle')
  for (const face of faces) expect(await shows(page, face), face).toBe(false)
  await page.locator('main a[data-report]').first().click()
  await page.waitForURL('**/articles/**')
  for (const face of faces) await expect.poll(() => shows(page, face), { timeout: 10_000 }).toBe(true)
})

describe('a page after the first', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('')
    await page.waitForFunction(() => localStorage.getItem('collate:faces'))
    await page.addInitScript(() => {
      const moves: number[] = []
      Object.assign(window, { moves })
      new PerformanceObserver((list) =>
        moves.push(
          ...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value),
        ),
      ).observe({ type: 'layout-shift', buffered: true })
    })
  })

  test('waits for its faces where they are read slowly, and nothing moves', async ({ page }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    for (const path of [article, comparison]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      for (const face of faces) expect(await shows(page, face), face).toBe(true)
      await page.waitForLoadState('networkidle')
      for (const face of faces) expect(await shows(page, face), face).toBe(true)
      const { painted, came, moves } = await page.evaluate(() => ({
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        came: performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('.woff2'))
          .map(({ startTime, duration }) => startTime + duration),
        moves: (window as unknown as { moves: number[] }).moves,
      }))
      expect(Math.max(...came)).toBeGreaterThan(500)
      expect(painted).toBeGreaterThan(Math.max(...came))
      expect(moves).toEqual([])
    }
  })

  test('is shown without them after three seconds', async ({ page }) => {
    await holdFonts(page)
    await page.goto(article, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 10_000 })
    for (const face of faces) expect(await shows(page, face), face).toBe(false)
  })
})

test('without scripts the faces are shown where they come in time', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  // The first visit brings them into the browser's cache.
  for (const path of ['', article]) await page.goto(site.url + path, { waitUntil: 'networkidle' })
  for (const face of faces) expect(await shows(page, face), face).toBe(true)
  await context.close()
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
