import { expectNoViolations } from '../expect-no-violations.ts'
import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { openPair, pinned } from './open-pair.ts'

test('in article order a sentence without a match is marked, reacts on all of its text, and by key', async ({
  page,
  site,
}) => {
  await openPair(page, site, '?mode=order')
  const text = page.getByRole('region', { name: 'AFP' })
  const tag = text.getByRole('button', { name: /^AFP: no match found/ }).first()
  await tag.waitFor()
  const own = page.locator(styled('[data-column="a"] .sent--own')).first()
  const line = (one: typeof own) => one.evaluate((sentence) => getComputedStyle(sentence).textDecorationLine)
  expect(await line(own)).toBe('underline')
  expect(await line(page.locator(styled('[data-column="a"] .sent:not(.sent--own)')).first())).toBe('none')
  expect(await line(page.locator(styled('[data-column="b"] .sent--own')).first())).toBe('underline')
  await own.click({ position: { x: 60, y: 12 } })
  await expect.poll(() => tag.getAttribute('aria-pressed')).toBe('true')
  await page.locator(styled('.cols')).getByRole('button', { name: 'Copy as quotation with source' }).waitFor()
  await expectNoViolations(page)
  await own.click({ position: { x: 60, y: 12 } })
  await expect.poll(() => tag.getAttribute('aria-pressed')).toBe('false')
  await tag.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toMatch(/pin=\d+-/)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => line(own)).toBe('underline')
  expect(await tag.isVisible()).toBe(true)
})

test('every row opens where its text is pressed, and by its sign', async ({ page, site }) => {
  await openPair(page, site)
  for (const row of [page.locator('li[data-shared]').nth(1), page.locator('li[data-only="b"]').first()]) {
    const text = row.locator('[data-sentence]').last()
    await text.click()
    await expect.poll(() => row.getByRole('button', { expanded: true }).count()).toBeGreaterThan(0)
    await row.getByRole('button', { name: 'Copy as quotation with source' }).first().waitFor()
    await text.click()
    await expect.poll(() => pinned(page).count()).toBe(0)
    await row.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => pinned(page).count()).toBe(1)
    await page.keyboard.press('Escape')
  }
})

test.describe('at 390 px', () => {
  test.override('contextOptions', { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })

  test('a row opens where its text is pressed, also one without a match', async ({ page, site }) => {
    await openPair(page, site)
    for (const row of ['li[data-shared]', 'li[data-only="a"]']) {
      await page
        .locator(row)
        .first()
        .locator(styled('.pair__cell[data-side="a"] [data-sentence]'))
        .first()
        .click()
      await expect.poll(() => pinned(page).count()).toBe(1)
      await expectNoViolations(page)
    }
  })
})
