import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import type { Manifest } from '../../src/news/bundle.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { expect, test } from './test.ts'

async function openPair(page: Page, site: { url: string }, query = ''): Promise<string> {
  const manifest = (await (await fetch(`${site.url}data/manifest.json`)).json()) as Manifest
  const [pair = ''] = Object.keys(manifest.comparisons)
  const path = `compare/${pair.replace('~', '/')}`
  await page.goto(`${path}${query}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('region', { name: 'Passages' }).waitFor()
  return path
}
const pinned = (page: Page) => page.locator('li.is-selected')
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })

test('by keyboard alone: step, pin in the address, release, swap, other arrangement', async ({
  page,
  site,
}) => {
  await openPair(page, site)
  await page.keyboard.press('2')
  await page.locator('.pick [aria-pressed="true"]', { hasText: 'In both' }).waitFor()
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect.poll(() => page.url()).toMatch(/pin=\d+-\d+/)
  expect(await page.locator('.cbar .step__at').innerText()).toMatch(/^2 of/)
  expect(await inView(page, 'li.is-selected')).toBe(true)
  await page.keyboard.press('Control+n')
  expect(await page.locator('.cbar .step__at').innerText()).toMatch(/^2 of/)
  await page.keyboard.press('o')
  await page.locator('.facing').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('pin=')
  expect(await page.locator('.is-on').count()).toBe(0)
})

test('a link to a passage opens there with no server, and survives reload and back', async ({
  page,
  site,
}) => {
  const path = await openPair(page, site)
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect.poll(() => page.url()).toMatch(/pin=/)
  const { search } = new URL(page.url())
  const key = await pinned(page).getAttribute('data-row')
  await page.goto(path + search)
  await pinned(page).waitFor()
  expect(await pinned(page).getAttribute('data-row')).toBe(key)
  expect(await inView(page, 'li.is-selected')).toBe(true)
  await pinned(page).locator('.passage__where').first().click()
  await page.waitForURL(/articles/)
  await page.goBack()
  await pinned(page).waitFor()
})

test('in article order a click brings the counterpart into view in the other column only', async ({
  page,
  site,
}) => {
  await openPair(page, site, '?mode=order')
  const { scroll, keys } = await page.evaluate(() => ({
    scroll: scrollY,
    keys: [...document.querySelectorAll<HTMLElement>('.facing__col--a .tag')].map((tag) => tag.dataset.row),
  }))
  for (const key of keys) {
    const sentence = page.locator(`.facing__col--a span[data-row="${key}"]`).first()
    const before = await page.evaluate(() => [scrollY, document.querySelector('.facing__col--a')?.scrollTop])
    // Not by the pointer: on its way to the sentence it may scroll the page.
    await sentence.dispatchEvent('click')
    await page.locator(`.facing__col--b [data-row="${key}"].is-on`).first().waitFor()
    const after = await page.evaluate(() => [scrollY, document.querySelector('.facing__col--a')?.scrollTop])
    expect(after).toEqual(before)
    expect(await page.locator('.facing__link path').getAttribute('d')).toMatch(/^M.*C/)
  }
  expect(scroll).toBe(0)
})

test('the overview strip jumps, and marks what is on screen', async ({ page, site }) => {
  await openPair(page, site)
  const width = () =>
    page.locator('.strip__view[data-lane="a"]').evaluate((mark) => mark.getBoundingClientRect().width)
  await expect.poll(width).toBeGreaterThan(10)
  const last = page.locator('.strip__map svg[data-key]:not([data-look="none"])').last()
  await last.click()
  const key = await last.getAttribute('data-key')
  await expect.poll(() => pinned(page).getAttribute('data-row')).toBe(key)
  expect(await inView(page, 'li.is-selected')).toBe(true)
})

test('exports are files made here, named after the reports', async ({ page, site }) => {
  const path = await openPair(page, site)
  for (const [format, start] of [
    ['Markdown', '# '],
    ['CSV', '\uFEFFsection,'],
    ['JSON', '{'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Export ${format}` }).click(),
    ])
    expect(download.suggestedFilename()).toContain(path.split('/')[1]?.slice(0, 30))
    expect(await readFile((await download.path()) ?? '', 'utf8')).toMatch(new RegExp(`^${start}`))
  }
})

test('axe finds nothing by passage: pinned, evidence and fold open', async ({ page, site }) => {
  await openPair(page, site, '?show=both')
  await page.keyboard.press('n')
  await pinned(page).locator('summary').click()
  await page.locator('.fold__button').first().click()
  await expectNoViolations(page)
})

test('axe finds nothing in article order with a pin', async ({ page, site }) => {
  await openPair(page, site, '?mode=order')
  await page.locator('.facing').waitFor()
  await page.keyboard.press('n')
  await page.locator('.is-on').first().waitFor()
  await expectNoViolations(page)
})

test('axe finds nothing in the dialog that changes a side', async ({ page, site }) => {
  await openPair(page, site)
  await page
    .getByRole('button', { name: /^Change report A/ })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
  await expectNoViolations(page)
})

test('on paper: rows, ledgers and sources, no bars', async ({ page, site }) => {
  await openPair(page, site)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.bars .cbar').isVisible()).toBe(false)
  await expect.poll(() => page.locator('.sources__address').innerText()).toContain(page.url())
  expect(await page.locator('#quotations').isVisible()).toBe(true)
})

test.describe('at 390 px', () => {
  test.override('contextOptions', { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })

  test('one column: a passage opens its counterpart beneath it, a flip keeps the place', async ({
    page,
    site,
  }) => {
    await openPair(page, site)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const number = page.locator('.pair__number').nth(1)
    await number.click()
    const lead = pinned(page).locator('.pair__cell--a')
    const counterpart = pinned(page).locator('.pair__cell--b')
    await counterpart.waitFor({ state: 'visible' })
    expect((await counterpart.boundingBox())?.y).toBeGreaterThan((await lead.boundingBox())?.y ?? 0)
    await page.getByRole('button', { name: /^Flip to/ }).click()
    await expect.poll(() => page.url()).toContain('lead=b')
    expect(await inView(page, 'li.is-selected')).toBe(true)
    await page.setViewportSize({ width: 844, height: 390 })
    await expect.poll(() => inView(page, 'li.is-selected')).toBe(true)
  })

  test('what only the other report says is folded to a line and opens', async ({ page, site }) => {
    await openPair(page, site, '?show=b')
    const fold = page.locator('.pair--b .pair__flip').first()
    const row = page.locator('.pair--b').first()
    const folded = (await row.boundingBox())?.height ?? 0
    await fold.click()
    await expect.poll(async () => (await row.boundingBox())?.height ?? 0).toBeGreaterThan(folded)
  })

  test('320 px loses nothing', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await openPair(page, site)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
