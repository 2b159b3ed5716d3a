import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expectNoViolations } from './expect-no-violations.ts'
import { shortReports } from './short-reports.ts'
import { styled } from './styled.ts'
import { expect } from './test.ts'
import { testWith } from './test-with.ts'
import { untilHydrated } from './until-hydrated.ts'

const reports = 36
const test = testWith(shortReports(reports))

const status = (page: Page) => page.getByRole('main').getByRole('status').first()
const found = async (page: Page) => Number.parseInt(await status(page).innerText(), 10)
const field = (page: Page) => page.getByRole('searchbox')
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.report ?? null)

test('facets narrow together, counts tell what each leaves, and the back button takes them off', async ({
  page,
}) => {
  await page.goto('')
  for (const name of ['Sources', 'Topics']) {
    const row = page.getByRole('region', { name }).getByRole('link').first()
    const promised = Number.parseInt(await row.locator(styled('.facet__count')).innerText(), 10)
    await row.click()
    await expect.poll(() => found(page)).toBe(promised)
  }
  const both = page.url()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Remove Topic/ })
    .click()
  await expect.poll(() => page.url()).not.toBe(both)
  await page.goBack()
  await page.waitForURL(both)
  await page.goBack()
  await page.goBack()
  await expect.poll(() => found(page)).toBe(reports)
})

test('search is fetched when first used and once, answers while one types, and marks what it found', async ({
  page,
}) => {
  const files: string[] = []
  page.on('request', (request) => files.push(request.url()))
  await page.goto('')
  await page.waitForLoadState('networkidle')
  const ofSearch = () => files.filter((file) => /data\/search\/index\./.test(file)).length
  expect(ofSearch()).toBe(0)
  const words = (await page.locator('main [data-report]').last().innerText()).split(' ').slice(0, 3)
  await page.keyboard.press('/')
  await field(page).pressSequentially(words.join(' '))
  await expect.poll(() => found(page)).toBeLessThan(reports)
  await expect.poll(() => page.locator('main h3 mark').count()).toBeGreaterThan(0)
  await expect.poll(() => field(page).inputValue()).toBe(words.join(' '))
  expect(ofSearch()).toBe(1)
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
  // The first letter is a step in history, the others are not.
  await page.goBack()
  await expect.poll(() => found(page)).toBe(reports)
})

test('older reports come in batches; going back from one finds all of them, and the place', async ({
  page,
}) => {
  await page.goto('')
  const headlines = page.locator('main [data-report]')
  const before = await headlines.count()
  await page.getByRole('link', { name: 'Show more reports' }).click()
  await expect.poll(() => headlines.count()).toBeGreaterThan(before)
  // Focus goes on where the list went on.
  const first = headlines.nth(before)
  await expect.poll(() => focused(page)).toBe(await first.getAttribute('data-report'))
  const chosen = headlines.nth(before + 5)
  const headline = await chosen.innerText()
  await chosen.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => Math.round(scrollY))
  await chosen.click()
  await page.getByRole('heading', { level: 1, name: headline }).waitFor()
  await page.goBack()
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(place)
  await expect.poll(() => focused(page)).toBe(await headlines.nth(before + 5).getAttribute('data-report'))
  // The browser's own search finds what was loaded.
  expect(
    await page.evaluate((text) => {
      scrollTo(0, 0)
      return Reflect.get(window, 'find').call(window, text)
    }, headline),
  ).toBe(true)
})

test('unknown filters are left out, said, and gone from the address', async ({ page, site }) => {
  await page.goto('?place=Atlantis&sort=sideways&x=1')
  await page.getByText(/not known and were left out: .*place=Atlantis/).waitFor()
  await expect.poll(() => page.url()).toBe(site.url)
  expect(await found(page)).toBe(reports)
})

test('an empty list offers ways out that lead where they say', async ({ page }) => {
  await page.goto('?q=zzzzqq&sort=source')
  await page.getByRole('heading', { level: 2, name: 'No report says “zzzzqq”' }).waitFor()
  await expectNoViolations(page)
  await page.getByRole('link', { name: `Clear all filters ${reports} reports` }).click()
  await expect.poll(() => found(page)).toBe(reports)
  expect(page.url()).toContain('sort=source')
})

test('j, k, Enter, s and ? work by the keyboard alone, and the switch turns single keys off', async ({
  page,
}) => {
  await page.goto('')
  await untilHydrated(page)
  const ids = await page
    .locator('main [data-report]')
    .evaluateAll((all) => all.map((a) => (a as HTMLElement).dataset.report))
  for (const key of ['j', 'j', 'k', 'j']) await page.keyboard.press(key)
  await expect.poll(() => focused(page)).toBe(ids[1])
  await page.keyboard.press('s')
  await page.getByRole('banner').getByRole('link', { name: 'Saved 1' }).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  await expectNoViolations(page)
  await page.getByRole('checkbox', { name: 'Single keys' }).uncheck()
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe(ids[1])
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(ids[1])
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/articles/*-${ids[1]}`)
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(await page.title()).toContain(await page.getByRole('heading', { level: 1 }).innerText())
})

describe('without its fonts', () => {
  test.override('expected', [/woff2/])

  test('nothing jumps while the list arrives, also a filtered one', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort())
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value') })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const address of ['', '?q=mayor']) {
      await page.goto(address)
      await status(page).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => Reflect.get(window, 'shifted')), address).toBe(0)
    }
  })
})

describe('on a phone', () => {
  test.override('contextOptions', {
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    hasTouch: true,
    isMobile: true,
  })

  test('the filters open behind one button, nothing is cut off, and fingers have room', async ({ page }) => {
    await page.goto('')
    await page.getByRole('button', { name: /^Filter by/ }).click()
    await expectNoViolations(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    const heights = await page
      .locator(
        styled(
          '.filters a, .filters button, .report-tools :is(a, button), footer :is(a, button), .active select',
        ),
      )
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await page.getByRole('region', { name: 'Sources' }).getByRole('link').first().click()
    await page.getByRole('button', { name: /1 on/ }).waitFor()
  })
})
