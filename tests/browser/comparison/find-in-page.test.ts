import type { Page } from 'playwright-core'
import { expectNoViolations } from '../expect-no-violations.ts'
import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { openPair, pinned } from './open-pair.ts'

const closed = styled('li[data-shared]:not([data-pinned], [data-again~="a"]) .pair__cell[data-side="b"]')
const findable = `${closed}[hidden="until-found"]`

/** As find-in-page does: the browser looks for a place that is closed, tells of it, opens it and goes there. */
const goToClosed = (page: Page, at: number) =>
  page
    .locator(findable)
    .nth(at)
    .evaluate((cell) => {
      const sentence = cell.querySelector('[data-sentence]')
      if (sentence) sentence.id = 'looked-for'
      location.hash = 'looked-for'
      return cell.closest('li')?.dataset.row ?? ''
    })

const layout = (page: Page) =>
  page
    .locator('li[data-part="list"]')
    .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)))

test.describe('at 390 px', () => {
  test.override('contextOptions', { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })

  test('a closed counterpart can be found, and what finds it opens it', async ({ page, site }) => {
    await openPair(page, site)
    await page.locator(findable).first().waitFor({ state: 'attached' })
    expect(await page.locator(findable).count()).toBe(await page.locator(closed).count())
    const key = await goToClosed(page, 3)
    const found = page.locator(styled(`li[data-part="list"][data-row="${key}"] .pair__cell[data-side="b"]`))
    await found.locator('[data-sentence]').first().waitFor({ state: 'visible' })
    expect(await found.getAttribute('hidden')).toBeNull()
    // Its words are as the browser found them: drawn anew, its mark on them would be gone.
    await expect.poll(() => found.locator('#looked-for').count()).toBe(1)
    await expectNoViolations(page)
    // Pinning another one closes it again.
    await page.locator(styled('.pair__number')).nth(1).click()
    await pinned(page).locator(styled('.pair__cell[data-side="b"]')).waitFor({ state: 'visible' })
    await expect.poll(() => found.isVisible()).toBe(false)
    await expect.poll(() => found.getAttribute('hidden')).toBe('until-found')
  })

  test('a closed counterpart takes no room, no stop of the Tab key, and is not read aloud', async ({
    page,
    site,
  }) => {
    await openPair(page, site)
    await page.locator(findable).first().waitFor({ state: 'attached' })
    const before = await layout(page)
    const text = (await page.locator(`${findable} [data-sentence]`).nth(2).textContent()) ?? ''
    expect(
      await page
        .locator(findable)
        .nth(2)
        .evaluate((cell) => cell.getBoundingClientRect().height),
    ).toBe(0)
    expect(await page.locator('li[data-shared]').nth(2).ariaSnapshot()).not.toContain(text.slice(0, 30))
    await page.evaluate((cells) => {
      for (const cell of document.querySelectorAll<HTMLElement>(cells)) cell.style.display = 'none'
    }, findable)
    expect(await layout(page)).toEqual(before)
    const focusable = await page.locator(`${closed} a`).evaluateAll((links) =>
      links.filter((link) => {
        ;(link as HTMLElement).focus()
        return document.activeElement === link
      }),
    )
    expect(focusable).toEqual([])
  })

  test('by keyboard: a row that was found is opened with its details and closed', async ({ page, site }) => {
    await openPair(page, site)
    await page.locator(findable).first().waitFor({ state: 'attached' })
    const key = await goToClosed(page, 1)
    const row = page.locator(`li[data-part="list"][data-row="${key}"]`)
    await row
      .locator(styled('.pair__cell[data-side="b"] [data-sentence]'))
      .first()
      .waitFor({ state: 'visible' })
    await row.locator(styled('.pair__number')).focus()
    await page.keyboard.press('Enter')
    await row.locator('summary').waitFor()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => row.locator(styled('.pair__cell[data-side="b"]')).getAttribute('hidden'))
      .toBe('until-found')
  })

  test('the leading report is never hidden, nor is anything on a page that gets wide', async ({
    page,
    site,
  }) => {
    await openPair(page, site)
    await page.locator(findable).first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: /^Flip to/ }).click()
    await page
      .locator(styled('.pair__cell[data-side="a"][hidden="until-found"]'))
      .first()
      .waitFor({ state: 'attached' })
    expect(await page.locator(styled('.pair__cell[data-side="b"][hidden]')).count()).toBe(0)
    await page.setViewportSize({ width: 1200, height: 844 })
    await expect.poll(() => page.locator(styled('.pair__cell[hidden]')).count()).toBe(0)
    expect(await page.locator(styled('li[data-shared] .pair__cell[data-side="a"]')).first().isVisible()).toBe(
      true,
    )
  })
})
