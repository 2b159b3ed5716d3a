import { readFileSync } from 'node:fs'
import { describe } from 'vitest'
import { openPair } from '../comparison/open-pair.ts'
import { expectNoViolations } from '../expect-no-violations.ts'
import { expect, test } from '../test.ts'
import { counted, refuseFirst, stateSame } from './correcting.ts'

test('a match that is wrong no longer counts, and counts again when it is taken back', async ({
  page,
  site,
}) => {
  await openPair(page, site)
  const before = await counted(page)
  await refuseFirst(page)
  expect(await counted(page)).not.toBe(before)
  await page.getByText('You marked this match as wrong. It no longer counts.').first().waitFor()
  // What was just done can be undone from where the reader is.
  await page.waitForFunction(() => document.activeElement?.textContent === 'Undo')
  await expectNoViolations(page)
  await page.reload()
  await page.getByRole('link', { name: /^Corrected by you/ }).waitFor()
  for (const undo of [0, 1]) {
    const left = page.locator('#corrections').getByRole('button', { name: /^Undo/ })
    if ((await left.count()) === 0) break
    await left.first().click()
    await page.waitForTimeout(undo * 100 + 800)
  }
  await page.getByRole('link', { name: /^Corrected by you/ }).waitFor({ state: 'detached' })
  expect(await counted(page)).toBe(before)
})

test('two sentences are stated to tell the same: in the counts, the rows, the files and on paper', async ({
  page,
  site,
}) => {
  await openPair(page, site)
  await stateSame(page)
  await page.locator('#corrections').getByText('Stated by you').waitFor()
  await page.getByText('The program had found no match.').first().waitFor()
  await page.getByRole('button', { name: 'Save as file' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as JSON', exact: true }).click(),
  ])
  const exported = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(exported.corrections).toMatchObject([{ by: 'reader', found: null }])
  expect(exported.caveats).toContain('Corrected by you: 1 match stated.')
  expect(exported.rows.filter((row: { statedBy: string }) => row.statedBy === 'reader')).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#corrections').getByText('Stated by you').isVisible()).toBe(true)
  expect(await page.locator('#corrections').getByRole('button').count()).toBe(0)
})

test('another tab is in step; the event’s page and the reports say that something is corrected', async ({
  page,
  site,
}) => {
  const path = await openPair(page, site)
  const other = await page.context().newPage()
  await other.goto(`${site.url}${path}`)
  await refuseFirst(page)
  await other.getByRole('link', { name: /^Corrected by you/ }).waitFor({ timeout: 40_000 })
  await other.goto(`${site.url}articles/${path.split('/')[1]}`)
  await other.getByText(/^You have corrected .* matche?s? of|^You have corrected a match of/).waitFor()
})

test('on the page of own pages: all of them, as a file, out and in again, and removed', async ({
  page,
  site,
}) => {
  await openPair(page, site)
  await stateSame(page)
  await page.goto('own-pages')
  await page.getByRole('heading', { name: '1 correction' }).waitFor()
  await expectNoViolations(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export all as one file' }).click(),
  ])
  const all = await download.path()
  await page.getByRole('button', { name: 'Remove all pages, notes and corrections' }).click()
  await page.getByRole('button', { name: 'Remove all for good' }).click()
  await page.getByRole('heading', { name: '1 correction' }).waitFor({ state: 'detached' })
  const bringIn = () => page.getByLabel('Bring in an exported file').setInputFiles(all)
  await bringIn()
  await page.getByRole('heading', { name: '1 correction' }).waitFor()
  await page.getByText('0 pages added. 1 correction added.').waitFor()
  await bringIn()
  await page.getByText('0 pages added. 1 was here already.').waitFor()
  await page.getByRole('link', { name: 'See the comparison' }).click()
  await page.getByRole('link', { name: 'Corrected by you: 1 match stated.' }).waitFor()
})

describe('on a phone, by keyboard alone', () => {
  test.override('contextOptions', { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en-GB' })

  test('a match is refused, two sentences are stated, both are taken back', async ({ page, site }) => {
    await openPair(page, site)
    const press = async (name: RegExp) => {
      await page.getByRole('button', { name }).first().focus()
      await page.keyboard.press('Enter')
    }
    await page.locator('#differs [aria-expanded]').first().focus()
    await page.keyboard.press('Enter')
    await press(/^This match is wrong/)
    await page.getByRole('link', { name: /^Corrected by you:/ }).waitFor({ timeout: 40_000 })
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo')
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /^Corrected by you:/ })
      .waitFor({ state: 'detached', timeout: 40_000 })
    await page.locator('#only-a [role=button]').first().focus()
    await page.keyboard.press('Enter')
    await press(/^Tells the same as/)
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog
      .getByRole('group', { name: /^B Sentence of/ })
      .getByRole('radio')
      .first()
      .focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expectNoViolations(page)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Corrected by you:/ }).waitFor({ timeout: 40_000 })
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(scrolls).toBe(false)
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo')
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /^Corrected by you:/ })
      .waitFor({ state: 'detached', timeout: 40_000 })
  })
})
