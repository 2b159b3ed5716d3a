import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { inView, lostText, openPair, pinned } from './open-pair.ts'

/** Whether what has the focus can be seen: in the window, and no sticky bar covers all of it. Names what cannot. */
function isFocusSeen(): string {
  const element = document.activeElement
  if (element === null || element === document.body) return 'seen'
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const points = [0.1, 0.5, 0.9].map((at) => [left + (right - left) * at, top + (bottom - top) * at] as const)
  const seen = points.some(([x, y]) => {
    const above = document.elementFromPoint(x, y)
    const bar = above?.closest('[data-bars], [data-foot]')
    return above !== null && (!bar || bar.contains(element))
  })
  return seen ? 'seen' : `hidden: ${element.outerHTML.slice(0, 120)}`
}

/** Whether the pinned text can be read, or where it is instead. */
function pinnedAt(): string {
  const found = [
    ...document.querySelectorAll(
      'li[data-pinned] > [data-side] > div, [data-columns] [data-sentence][data-pinned]',
    ),
  ].find((one) => one.getClientRects().length > 0)
  const top = found?.getBoundingClientRect().top ?? -1
  const bars = document.querySelector('[data-bars]')?.getBoundingClientRect().bottom ?? 0
  const foot = document.querySelector('[data-foot]')?.getBoundingClientRect().top ?? 0
  return top >= bars - 2 && top < foot - 24 ? 'in sight' : `at ${top}, between ${bars} and ${foot}`
}

test.describe('at 390 px', () => {
  test.override('contextOptions', { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })

  test('one column: a passage opens its counterpart beneath it, a flip keeps the place', async ({
    page,
    site,
  }) => {
    await openPair(page, site)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const number = page.locator(styled('.pair__number')).nth(1)
    await number.click()
    const lead = pinned(page).locator(styled('.pair__cell[data-side="a"]'))
    const counterpart = pinned(page).locator(styled('.pair__cell[data-side="b"]'))
    await counterpart.waitFor({ state: 'visible' })
    expect((await counterpart.boundingBox())?.y).toBeGreaterThan((await lead.boundingBox())?.y ?? 0)
    await page.getByRole('button', { name: /^Flip to/ }).click()
    await expect.poll(() => page.url()).toContain('lead=b')
    expect(await inView(page, 'li[data-pinned]')).toBe(true)
    await page.setViewportSize({ width: 844, height: 390 })
    await expect.poll(() => inView(page, 'li[data-pinned]')).toBe(true)
  })

  test('a flip keeps every pinned row in sight, below the bars and above the bar at the foot', async ({
    page,
    site,
  }) => {
    const path = await openPair(page, site)
    const keys = await page
      .locator('li[data-part="list"]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.row ?? ''))
    for (const mode of ['passage', 'order'])
      for (const key of [keys[0], keys[9], keys.at(-3)]) {
        await page.goto(`${path}?mode=${mode}&pin=${key}`)
        await page
          .locator('li[data-pinned], [data-columns] [data-sentence][data-pinned]')
          .first()
          .waitFor({ state: 'attached' })
        await page.getByRole('button', { name: /^Flip to/ }).click()
        await expect.poll(() => page.evaluate(pinnedAt)).toBe('in sight')
      }
  })

  test('a sentence that is shown again never stands without its counterpart', async ({ page, site }) => {
    await openPair(page, site)
    const again = page.locator('li[data-again~="a"]')
    expect(await again.count()).toBeGreaterThan(0)
    for (const row of await again.all())
      expect(
        await row.locator(styled('.pair__cell[data-side="b"] [data-sentence]')).first().isVisible(),
      ).toBe(true)
  })

  test('what only the other report says is folded to a line and opens', async ({ page, site }) => {
    await openPair(page, site, '?show=b')
    const fold = page.locator(styled('li[data-only="b"] .pair__flip')).first()
    const row = page.locator('li[data-only="b"]').first()
    const folded = (await row.boundingBox())?.height ?? 0
    await fold.click()
    await expect.poll(async () => (await row.boundingBox())?.height ?? 0).toBeGreaterThan(folded)
  })

  test('by keyboard alone: every stop can be seen, a passage opens and closes', async ({ page, site }) => {
    await openPair(page, site)
    for (let stop = 0; stop < 45; stop++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(isFocusSeen)).toBe('seen')
    }
    await page.locator(styled('.pair__number')).nth(1).focus()
    await page.keyboard.press('Enter')
    await pinned(page).locator(styled('.pair__cell[data-side="b"]')).waitFor({ state: 'visible' })
    await pinned(page).locator('summary').focus()
    await page.keyboard.press('Enter')
    await pinned(page).locator(styled('.match-why__ties')).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => pinned(page).count()).toBe(0)
  })

  test('in article order a pinned sentence has its counterpart beneath its paragraph', async ({
    page,
    site,
  }) => {
    await openPair(page, site, '?mode=order')
    await page.locator(styled('[data-column="a"] .tag:not(.tag--related, [data-side])')).first().click()
    await page
      .locator(styled('.facing__counterpart .pair__cell[data-side="b"] [data-sentence]'))
      .first()
      .waitFor({ state: 'visible' })
  })

  test('in article order a step passes over what the leading report does not have', async ({
    page,
    site,
  }) => {
    await openPair(page, site, '?mode=order')
    await page.locator('[data-columns]').waitFor()
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('n')
      expect(await page.locator('[data-column="a"] [data-sentence][data-pinned]').count()).toBeGreaterThan(0)
    }
  })
})

for (const [name, viewport] of [
  ['320 px', { width: 320, height: 700 }],
  ['1440 px at 200 %', { width: 720, height: 450 }],
] as const)
  for (const mode of ['passage', 'order'])
    test.describe(`${name}, by ${mode}`, () => {
      test.override('contextOptions', { viewport, reducedMotion: 'reduce' })

      test('nothing is lost', async ({ page, site }) => {
        await openPair(page, site, `?mode=${mode}`)
        await page.keyboard.press('n')
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
        expect(await lostText(page)).toEqual([])
      })
    })
