import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expectNoViolations } from './expect-no-violations.ts'
import { shortReports } from './short-reports.ts'
import { expect } from './test.ts'
import { testWith } from './test-with.ts'

const reports = 36
/** One in five tells of an earthquake. */
const cracked = Math.ceil(reports / 5)
const test = testWith(shortReports(reports))

const status = (page: Page) => page.getByRole('main').getByRole('status').first()
const found = async (page: Page) => Number.parseInt(await status(page).innerText(), 10)
/** The same once the list of this address is there. */
async function foundOnOpening(page: Page, address: string) {
  await page.goto(address)
  await expect.poll(() => found(page)).toBeGreaterThanOrEqual(0)
  return found(page)
}
const field = (page: Page) => page.getByRole('searchbox')
const topics = (page: Page) => page.getByRole('region', { name: 'Topics' })

/** Opens the page of this address anew: it shows as many reports as it did. */
async function staysAfterReload(page: Page) {
  const [address, before] = [page.url(), await found(page)]
  await page.reload()
  await expect.poll(() => found(page)).toBe(before)
  expect(page.url()).toBe(address)
}

/** Moves the focus by Tab to the first stop so named. */
async function tabTo(page: Page, name: RegExp) {
  const focused = () =>
    page.evaluate(() => {
      const { ariaLabel, textContent } = document.activeElement ?? {}
      return ariaLabel ?? textContent ?? ''
    })
  for (let stop = 0; stop < 80 && !name.test(await focused()); stop++) await page.keyboard.press('Tab')
  expect(await focused()).toMatch(name)
}

/** Paths of two topics that have reports, of which fewer reports have both than either. */
async function twoTopics(page: Page) {
  await page.goto('')
  const links = page.locator('main a[href*="nottopic="], nav a[href*="nottopic="]')
  await links.first().waitFor({ state: 'attached' })
  const names = await links.evaluateAll((all) =>
    all.map((one) => new URLSearchParams((one as HTMLAnchorElement).search).get('nottopic') ?? ''),
  )
  for (const one of names)
    for (const other of names) {
      if (one >= other) continue
      const any = await foundOnOpening(page, `?topic=${one}&topic=${other}&topics=any`)
      if ((await foundOnOpening(page, `?topic=${one}&topic=${other}`)) < any) return { one, other, any }
    }
  throw new Error('no two topics that differ')
}

for (const [name, viewport] of [
  ['1440 px', { width: 1440, height: 900 }],
  ['390 px', { width: 390, height: 844 }],
] as const)
  describe(`at ${name}, by keyboard`, () => {
    test.override('contextOptions', { viewport, locale: 'en-GB', reducedMotion: 'reduce' })

    const openFilters = async (page: Page) => {
      if (viewport.width > 500) return
      await tabTo(page, /^Filter by/)
      await page.keyboard.press('Enter')
    }

    test('a source and a topic are left out, told, kept and let in again', async ({ page }) => {
      await page.goto('')
      await openFilters(page)
      await tabTo(page, /^not Coast Herald: leave it out/)
      await page.keyboard.press('Enter')
      await expect.poll(() => found(page)).toBe(reports - reports / 3)
      expect(page.url()).toMatch(/\?notsource=Coast\+Herald$/)
      await page.getByRole('main').getByText('Not this source').waitFor()
      const rest = await found(page)
      await topics(page)
        .getByRole('link', { name: /leave it out$/ })
        .first()
        .focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => found(page)).toBeLessThan(rest)
      expect(page.url()).toMatch(/nottopic=.*notsource=/)
      await expectNoViolations(page)
      await staysAfterReload(page)
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Remove Not the topic/ })
        .focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => found(page)).toBe(rest)
      await page.getByRole('main').getByRole('link', { name: 'Remove Not this source Coast Herald' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => found(page)).toBe(reports)
      expect(new URL(page.url()).search).toBe('')
    })

    test('several topics by any of them and by all', async ({ page }) => {
      const { one, other, any } = await twoTopics(page)
      expect(await foundOnOpening(page, `?topic=${one}&topic=${other}&topics=any`)).toBe(any)
      await expectNoViolations(page)
      await staysAfterReload(page)
      await page.getByRole('link', { name: 'With all of these topics' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => found(page)).toBeLessThan(any)
      expect(page.url()).not.toContain('topics=')
      await staysAfterReload(page)
      await page.getByRole('link', { name: 'With any of these topics' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => found(page)).toBe(any)
      expect(page.url()).toContain('topics=any')
    })

    test('phrases, words left out and a corrected word: told, in the address, kept', async ({ page }) => {
      await page.goto('')
      await page.waitForLoadState('networkidle')
      await page.keyboard.press('/')
      await expect.poll(() => field(page).evaluate((one) => one === document.activeElement)).toBe(true)
      await page.keyboard.type('"walls cracked"')
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('"walls cracked"')
      await expect.poll(() => found(page)).toBe(cracked)
      await expectNoViolations(page)
      await staysAfterReload(page)

      await field(page).fill('"cracked walls"')
      await page.getByRole('heading', { level: 2, name: /^No report says/ }).waitFor()
      await field(page).fill('-earthquake')
      await expect.poll(() => found(page)).toBe(reports - cracked)
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('-earthquake')
      await staysAfterReload(page)

      await field(page).fill('earthquaqe')
      const told = page.getByText('No report has “earthquaqe”; shown is what has “earthquake”.')
      await told.waitFor()
      await expect.poll(() => found(page)).toBe(cracked)
      await expectNoViolations(page)
      await staysAfterReload(page)
      await told.waitFor()
    })

    test('nothing is cut off with all of it in the address', async ({ page }) => {
      const address = '?notsource=Coast+Herald&q=-earthquake+%22the+union%22'
      expect(await foundOnOpening(page, address)).toBeLessThan(reports)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      await expectNoViolations(page)
    })
  })
