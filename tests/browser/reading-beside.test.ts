import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { measurePaint, onSlowPage } from '../../src/tools/bench/bench-load/slow-page.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { expect } from './test.ts'
import { testWith } from './test-with.ts'
import { untilHydrated } from './until-hydrated.ts'

const example = 'tests/example'
const test = testWith(
  readdirSync(example).map((name): [string, string] => [name, readFileSync(`${example}/${name}`, 'utf8')]),
)

const headline = 'Cable damage on a six-year-old bridge: what is known'
/** The address of one of the five reports. */
async function addressOf(page: Page): Promise<string> {
  await page.goto('')
  return (await page.getByRole('link', { name: headline }).first().getAttribute('href')) ?? ''
}
const marks = (page: Page) => page.getByRole('button', { name: /^Also in / })
const folds = (page: Page) => page.locator('details')

test('marks stand beside their sentences, what others also say is folded; axe finds nothing in any state', async ({
  page,
}) => {
  const address = await addressOf(page)
  for (const query of ['', '?show=others', '?pick=none', '?pin=1']) {
    await page.goto(`${address}${query}`)
    await untilHydrated(page)
    await page.getByRole('heading', { name: 'Beside this text' }).waitFor()
    await expectNoViolations(page)
  }
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(address)
  await untilHydrated(page)
  const mark = marks(page).first()
  const sentence = page.locator(`#${(await mark.getAttribute('data-sentences'))?.split(' ')[0]}`)
  const [at, beside] = [await mark.boundingBox(), await sentence.boundingBox()]
  expect(Math.abs((at?.y ?? 0) - (beside?.y ?? 0))).toBeLessThan(30)
  expect((at?.x ?? 0) + (at?.width ?? 0)).toBeLessThan(beside?.x ?? 0)
  // The page is taken over as it was made.
  expect(errors).toEqual([])
}, 180_000)

test('nothing moves: neither while the page arrives, nor when it is opened from the list', async ({
  browser,
  site,
  page,
}) => {
  const address = await addressOf(page)
  const { moved, cls } = await onSlowPage(browser, (slow) =>
    measurePaint(slow, new URL(address, site.url).href),
  )
  expect({ moved, cls }).toEqual({ moved: [], cls: 0 })
  await untilHydrated(page)
  await page.getByRole('link', { name: headline }).first().click()
  // The first that is seen of the text has the folds between its paragraphs.
  await page.locator('[data-prose]').waitFor()
  expect(await folds(page).count()).toBeGreaterThan(2)
}, 120_000)

test('without scripts marks and folds stand there, and a fold opens', async ({ browser, site, page }) => {
  const address = await addressOf(page)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
  const plain = await context.newPage()
  await plain.goto(address)
  await folds(plain).first().getByText('Others also say').click()
  expect(await folds(plain).first().getByRole('listitem').first().isVisible()).toBe(true)
  expect(await marks(plain).first().isVisible()).toBe(true)
  expect(await plain.getByRole('checkbox').count()).toBe(0)
  await context.close()
})

test('on paper stands the report, with what others also say where that is open', async ({ page }) => {
  const address = await addressOf(page)
  for (const [query, shown] of [
    ['', false],
    ['?show=others', true],
  ] as const) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`${address}${query}`)
    await untilHydrated(page)
    await folds(page).first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await folds(page).first().isVisible()).toBe(shown)
    expect(await page.getByRole('heading', { name: 'Beside this text' }).isVisible()).toBe(false)
  }
})

describe('on a phone', () => {
  test.override('contextOptions', {
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })

  test('the reports are chosen over the text, which stays where it is; nothing is wider than the window', async ({
    page,
  }) => {
    await page.goto(await addressOf(page))
    await untilHydrated(page)
    const place = () => page.locator('[data-prose]').boundingBox()
    const before = await place()
    await page.getByRole('button', { name: 'Beside this text: 4 reports' }).click()
    // The address changes first: the tick follows it.
    await page.getByRole('checkbox', { name: /Northern Wire/ }).click()
    await page.getByRole('checkbox', { name: /Northern Wire/, checked: false }).waitFor()
    await page.getByRole('button', { name: 'Beside this text: 3 reports' }).waitFor()
    await expectNoViolations(page)
    expect(await place()).toEqual(before)
    await page.keyboard.press('Escape')
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await marks(page).first().click()
    await page.getByRole('region', { name: /^Also in/ }).waitFor()
    await expectNoViolations(page)
  }, 180_000)
})
