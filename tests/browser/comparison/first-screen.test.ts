import type { Page } from 'playwright-core'
import { expectNoViolations } from '../expect-no-violations.ts'
import { firstPair } from '../first-pair.ts'
import { fetchIndex } from '../served-data.ts'
import { expect, test } from '../test.ts'
import { openPair } from './open-pair.ts'

const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const bottomOf = async (page: Page, name: string | RegExp) => {
  const box = await part(page, name).boundingBox()
  return (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)
}

test('the first screen tells content: what differs, what one alone tells, what both tell', async ({
  page,
  site,
}) => {
  await openPair(page, site)
  const differs = part(page, 'What differs').getByRole('listitem')
  expect(await differs.filter({ visible: true }).count()).toBe(4)
  expect((await differs.nth(3).boundingBox())?.y).toBeLessThan(600)
  for (const name of [/^Found in .* alone$/, 'Both tell']) {
    const told = part(page, name).first().getByRole('listitem').first()
    const box = await told.boundingBox()
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(900)
    expect((await told.innerText()).length).toBeGreaterThan(20)
  }
  // Each count leads to the part that it counts.
  const counts = page.getByText(/^Both reports tell/).getByRole('link')
  expect(await counts.count()).toBeGreaterThanOrEqual(4)
  for (const link of await counts.all())
    expect(await page.locator((await link.getAttribute('href')) ?? '').count()).toBe(1)
})

test('a row opens on its text, by click and by key, and goes into the address; Escape closes it', async ({
  page,
  site,
}) => {
  await openPair(page, site)
  const row = part(page, 'What differs').getByRole('listitem').first()
  const before = await row.boundingBox()
  await row.locator('p[data-side="b"]').click()
  await row.getByRole('button', { name: 'Copy as quotation with source' }).first().waitFor()
  expect(await row.getByRole('button', { expanded: true }).count()).toBe(1)
  expect((await row.boundingBox())?.y).toBe(before?.y)
  await expect.poll(() => page.url()).toContain('pin=')
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => row.getByRole('button', { expanded: true }).count()).toBe(0)
  await row.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await row.getByRole('link', { name: 'Show in both texts' }).click()
  await expect
    .poll(() => page.locator('li[data-pinned]').evaluate((one) => one.getBoundingClientRect().top))
    .toBeLessThan(700)
  const only = part(page, /^Found in .* alone$/)
    .first()
    .getByRole('button', { expanded: false })
    .first()
  await only.focus()
  await page.keyboard.press('Enter')
  await part(page, /^Found in .* alone$/)
    .first()
    .getByRole('link', { name: /^Read in/ })
    .waitFor()
  await expectNoViolations(page)
})

test('selected words of a row leave it closed', async ({ page, site }) => {
  await openPair(page, site)
  const text = part(page, 'What differs').getByRole('listitem').first().locator('p[data-side="a"]')
  const box = await text.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 10)
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 10)
  await page.mouse.up()
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5)
  expect(await part(page, 'What differs').getByRole('button', { expanded: true }).count()).toBe(0)
})

test('the rest opens on request, and the focus goes to the first of it', async ({ page, site }) => {
  await openPair(page, site)
  const rows = part(page, 'What differs').getByRole('listitem')
  await part(page, 'What differs')
    .getByRole('button', { name: /more that differ/ })
    .click()
  expect(await rows.filter({ visible: true }).count()).toBeGreaterThan(4)
  await expect.poll(() => rows.nth(4).locator(':focus').count()).toBe(1)
})

test.describe('at 390 px', () => {
  test.override('contextOptions', { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })

  test('within two screens: what differs and what only one tells; the first row within one', async ({
    page,
    site,
  }) => {
    await openPair(page, site)
    const first = await part(page, 'What differs').getByRole('listitem').first().boundingBox()
    expect(first?.y).toBeLessThan(450)
    const order = await Promise.all(
      [/^Found in AFP alone/, /^Found in Krone/, 'Both tell'].map((name) => bottomOf(page, name)),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect((await part(page, /^Found in Krone/).boundingBox())?.y).toBeLessThan(2 * 844)
    await part(page, 'What differs').locator('p[data-side="a"]').first().click()
    await part(page, 'What differs')
      .getByRole('button', { name: 'Copy link to this passage' })
      .first()
      .waitFor()
    await expectNoViolations(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

test.describe('without a script', () => {
  test.override('contextOptions', { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })

  test('everything can be read', async ({ page, site }) => {
    await page.goto(`compare/${firstPair(await fetchIndex(site.url)).join('/')}`)
    const rows = part(page, 'What differs').getByRole('listitem')
    expect(await rows.filter({ visible: true }).count()).toBe(await rows.count())
    expect(await page.getByRole('button', { name: /more that differ/ }).count()).toBe(0)
  })
})
