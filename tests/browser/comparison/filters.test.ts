import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { openPair } from './open-pair.ts'

test('each kind shows as many rows as it says, and folds the rest, which opens', async ({ page, site }) => {
  await openPair(page, site)
  const all = await page.locator('li[data-part="list"]').count()
  const choices = page.locator(styled('.pick__option'))
  for (let at = 0; at < 5; at++) {
    const choice = choices.nth(at)
    const count = Number(await choice.locator(styled('.pick__count')).innerText())
    if (at > 0) await choice.click()
    await expect.poll(() => page.locator('li[data-part="list"]').count()).toBe(count)
    if (count < all) {
      await page.locator('output', { hasText: `${count} of ${all} shown` }).waitFor({ state: 'attached' })
      const fold = page.locator(styled('.fold__button')).first()
      await fold.click()
      await expect.poll(() => page.locator('li[data-part="list"]').count()).toBeGreaterThan(count)
      await fold.click()
      await expect.poll(() => page.locator('li[data-part="list"]').count()).toBe(count)
    }
    await choices.first().click()
    await expect.poll(() => page.locator('li[data-part="list"]').count()).toBe(all)
  }
})

test('quotations, figures and names are as many on the filter as in the ledgers', async ({ page, site }) => {
  await openPair(page, site)
  const counts = (selector: string) => page.locator(selector).allInnerTexts()
  const onFilter = await counts(styled('.pick__sep ~ .pick__option .pick__count'))
  await page.locator(styled('.ledgers__nav a')).first().waitFor()
  expect(onFilter).toEqual((await counts(`${styled('.ledgers__nav')} .quiet`)).slice(0, 3))
  const all = await page.locator('li[data-part="list"]').count()
  await page.locator(styled('.pick__sep ~ .pick__option')).first().click()
  await expect.poll(() => page.locator('li[data-part="list"]').count()).toBeLessThan(all)
})

test('where nothing passes, the page says so and shows all again in one step', async ({ page, site }) => {
  await openPair(page, site, '?show=a&with=quotations,figures,names')
  await page.getByText('Nothing here passes this filter.').waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(() => page.url()).not.toContain('?')
  await expect.poll(() => page.locator(styled('.fold')).count()).toBe(0)
})

test('a filter that hides the pinned row lets it go', async ({ page, site }) => {
  await openPair(page, site)
  await page.locator(styled('.pair__number')).first().click()
  await page.locator('li[data-pinned]').waitFor()
  await page.keyboard.press('5')
  await expect.poll(() => page.locator('li[data-pinned]').count()).toBe(0)
})
