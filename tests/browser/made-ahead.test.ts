import { styled } from './styled.ts'
import { expect, test } from './test.ts'
import { untilHydrated } from './until-hydrated.ts'

test('a report that the pointer rests on is made ready unseen, and opens as it stands', async ({ page }) => {
  await page.goto('')
  await untilHydrated(page)
  const link = page.locator('main a[data-report]').first()
  const headline = await link.innerText()
  const title = await page.title()
  await page.waitForLoadState('networkidle')
  await link.hover()
  const made = page.locator(styled('.page-slot--ahead h1'))
  await made.waitFor({ state: 'attached' })
  await page
    .locator(styled('.page-slot--ahead [data-marker][data-placed]'))
    .first()
    .waitFor({ state: 'attached' })
  expect(await made.evaluate((h1) => getComputedStyle(h1).visibility)).toBe('hidden')
  expect(await page.locator(styled('.page-slot--ahead [data-marker]')).first().isVisible()).toBe(false)
  expect([await page.title(), await page.getByRole('heading', { level: 1, name: headline }).count()]).toEqual(
    [title, 0],
  )
  // Keys and marks are still the list's.
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await keys.waitFor()
  expect(await keys.getByText('This report').count()).toBe(0)
  await page.keyboard.press('Escape')
  const kept = () => Object.keys(localStorage).filter((key) => key !== 'collate:faces')
  expect([await page.evaluate(() => scrollY), await page.evaluate(kept)]).toEqual([0, []])

  const handle = await made.elementHandle()
  await link.click()
  const heading = page.getByRole('heading', { level: 1, name: headline })
  await heading.waitFor()
  expect(await heading.evaluate((h1, before) => h1 === before, handle)).toBe(true)
  await expect.poll(() => page.title()).toContain(headline)
  await expect.poll(() => heading.evaluate((h1) => h1 === document.activeElement)).toBe(true)
  expect(await page.locator(styled('.page-slot')).count()).toBe(1)
  await page.locator('[data-marker][data-placed]').first().waitFor()
})

test('from one report another is made ready without taking the place of its marks and paragraphs', async ({
  page,
}) => {
  await page.goto('')
  await untilHydrated(page)
  await page.locator('main a[data-report]').first().click()
  const other = page.locator(styled('.rail a[href*="/articles/"]')).first()
  await other.hover()
  await page
    .locator(styled('.page-slot--ahead [data-marker][data-placed]'))
    .first()
    .waitFor({ state: 'attached' })
  await page.keyboard.press('j')
  const inSight = () =>
    page.evaluate(
      (slots) => document.activeElement?.closest(slots[0] ?? '')?.matches(slots[1] ?? ''),
      [styled('.page-slot'), styled('.page-slot--ahead')],
    )
  expect(await inSight()).toBe(false)
  await page.keyboard.press('n')
  expect(await inSight()).toBe(false)
  const tops = () =>
    page
      .locator(styled('.page-slot:not(.page-slot--ahead) [data-marker]'))
      .evaluateAll((all) => all.map((one) => one.style.getPropertyValue('--top')))
  await other.click()
  await page.locator(styled('.page-slot--ahead')).waitFor({ state: 'detached' })
  const before = await tops()
  await page.setViewportSize({ width: 1441, height: 900 })
  await expect.poll(tops).toEqual(before)
  expect(new Set(before).size).toBeGreaterThan(1)
})
