import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { openPair, pinned } from './open-pair.ts'

test('keys with modifiers are never taken, nor while typing, nor once single keys are off', async ({
  page,
  site,
}) => {
  await openPair(page, site)
  for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+n`)
  await page.getByRole('button', { name: /^Change report A/ }).click()
  await page.getByRole('searchbox').pressSequentially('nn2')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Single keys' }).uncheck()
  await page.keyboard.press('Escape')
  for (const key of ['n', '2', 'o', 'f']) await page.keyboard.press(key)
  expect(new URL(page.url()).search).toBe('')
  expect(await pinned(page).count()).toBe(0)
  await page.locator(styled('.pair__number')).first().click()
  await pinned(page).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => pinned(page).count()).toBe(0)
})

test('with reduced motion nothing moves by itself', async ({ page, site }) => {
  await openPair(page, site)
  for (const key of ['n', 'n', 'o', 'n', '2']) {
    await page.keyboard.press(key)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  }
  await page.locator('[data-columns]').waitFor()
  const scrolling = await page
    .locator('[data-column]')
    .evaluateAll((columns) => columns.map((column) => getComputedStyle(column).scrollBehavior))
  expect(scrolling).toEqual(['auto', 'auto'])
})

test.describe('with forced colours', () => {
  test.override('contextOptions', {
    viewport: { width: 1440, height: 900 },
    forcedColors: 'active',
    reducedMotion: 'reduce',
  })

  test('by passage: what is pressed, pinned, own and without a match is told apart', async ({
    page,
    site,
  }) => {
    await openPair(page, site)
    await page.keyboard.press('2')
    await page.locator(styled('.pick [aria-pressed="true"]'), { hasText: 'Same fact' }).waitFor()
    await page.keyboard.press('n')
    await pinned(page).locator(styled('.pair__detail')).waitFor()
    const look = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
    expect(await look(styled('.pick [aria-pressed="true"]'), 'border-bottom-color')).not.toBe(
      await look(styled('.pick [aria-pressed="false"]'), 'border-bottom-color'),
    )
    expect(await look(styled('.switch [aria-pressed="true"]'), 'background-color')).not.toBe(
      await look(styled('.switch [aria-pressed="false"]'), 'background-color'),
    )
    expect(
      await look(styled('li[data-pinned] .pair__cell[data-side="a"] .own'), 'text-decoration-style'),
    ).toBe('solid')
    expect(
      await look(styled('li[data-pinned] .pair__cell[data-side="b"] .own'), 'text-decoration-style'),
    ).toBe('dashed')
    await page.keyboard.press('1')
    await page.locator('li[data-only="b"]').first().waitFor()
    expect(await look(styled('li[data-only="a"] .passage'), 'border-left-style')).toBe('solid')
    expect(
      await look(styled('li[data-only="b"] .pair__cell[data-side="b"] .passage'), 'border-left-style'),
    ).toBe('dashed')
  })

  test('in article order: the pinned sentences and their numbers stand out', async ({ page, site }) => {
    await openPair(page, site, '?mode=order&show=both')
    await page.locator('[data-columns]').waitFor()
    await page.keyboard.press('n')
    await page.locator('[data-sentence][data-pinned]').first().waitFor()
    const backgrounds = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((found) => [...new Set(found.map((one) => getComputedStyle(one).backgroundColor))])
    expect(await backgrounds('[data-sentence][data-pinned]')).not.toEqual(
      await backgrounds('[data-sentence]:not([data-pinned])'),
    )
    expect(await backgrounds(styled('.tag[aria-pressed="true"]'))).not.toEqual(
      await backgrounds(styled('.tag[aria-pressed="false"]')),
    )
  })
})
