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
  await page.locator('.pair__number').first().click()
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
  await page.locator('.facing').waitFor()
  const scrolling = await page
    .locator('.facing__col')
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
    await page.locator('.pick [aria-pressed="true"]', { hasText: 'Same fact' }).waitFor()
    await page.keyboard.press('n')
    await pinned(page).locator('.pair__detail').waitFor()
    const look = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
    expect(await look('.pick [aria-pressed="true"]', 'border-bottom-color')).not.toBe(
      await look('.pick [aria-pressed="false"]', 'border-bottom-color'),
    )
    expect(await look('.switch [aria-pressed="true"]', 'background-color')).not.toBe(
      await look('.switch [aria-pressed="false"]', 'background-color'),
    )
    expect(await look('.is-selected .pair__cell--a .own', 'text-decoration-style')).toBe('solid')
    expect(await look('.is-selected .pair__cell--b .own', 'text-decoration-style')).toBe('dashed')
    await page.keyboard.press('1')
    await page.locator('.pair--b').first().waitFor()
    expect(await look('.pair--a .passage', 'border-left-style')).toBe('solid')
    expect(await look('.pair--b .pair__cell--b .passage', 'border-left-style')).toBe('dashed')
  })

  test('in article order: the pinned sentences and their numbers stand out', async ({ page, site }) => {
    await openPair(page, site, '?mode=order&show=both')
    await page.locator('.facing').waitFor()
    await page.keyboard.press('n')
    await page.locator('.sent.is-on').first().waitFor()
    const backgrounds = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((found) => [...new Set(found.map((one) => getComputedStyle(one).backgroundColor))])
    expect(await backgrounds('.sent.is-on')).not.toEqual(await backgrounds('.sent:not(.is-on)'))
    expect(await backgrounds('.tag[aria-pressed="true"]')).not.toEqual(
      await backgrounds('.tag[aria-pressed="false"]'),
    )
  })
})
