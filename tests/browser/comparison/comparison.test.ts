import { expectNoViolations } from '../expect-no-violations.ts'
import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { inView, openPair, pinned } from './open-pair.ts'

test('by keyboard alone: step, pin in the address, release, swap, other arrangement', async ({
  page,
  site,
}) => {
  await openPair(page, site)
  await page.keyboard.press('2')
  await page.locator(styled('.pick [aria-pressed="true"]'), { hasText: 'Same fact' }).waitFor()
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect.poll(() => page.url()).toMatch(/pin=\d+-\d+/)
  expect(await page.locator(styled('.cbar .step__at')).innerText()).toMatch(/^2 of/)
  expect(await inView(page, 'li[data-pinned]')).toBe(true)
  await page.keyboard.press('Control+n')
  expect(await page.locator(styled('.cbar .step__at')).innerText()).toMatch(/^2 of/)
  await page.keyboard.press('o')
  await page.locator('[data-columns]').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('pin=')
  expect(await page.locator('[data-sentence][data-pinned]').count()).toBe(0)
})

test('a link to a passage opens there with no server, and survives reload and back', async ({
  page,
  site,
}) => {
  const path = await openPair(page, site)
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await page.locator(styled('.cbar .step__at'), { hasText: /^2 of/ }).waitFor()
  const key = await pinned(page).getAttribute('data-row')
  // The address follows the last of quick steps.
  await expect.poll(() => new URL(page.url()).searchParams.get('pin')).toBe(key)
  const { search } = new URL(page.url())
  await page.goto(path + search)
  await pinned(page).waitFor()
  expect(await pinned(page).getAttribute('data-row')).toBe(key)
  expect(await inView(page, 'li[data-pinned]')).toBe(true)
  await pinned(page).locator(styled('.passage__where')).first().click()
  await page.waitForURL(/articles/)
  await page.goBack()
  await pinned(page).waitFor()
})

test('in article order a click brings the counterpart into view in the other column only', async ({
  page,
  site,
}) => {
  await openPair(page, site, '?mode=order')
  await page.locator(styled('[data-column="a"] .tag')).first().waitFor()
  const keys = await page
    .locator(styled('[data-column="a"] .tag:not([data-side])'))
    .evaluateAll((tags) => tags.map((tag) => (tag as HTMLElement).dataset.row))
  expect(keys.length).toBeGreaterThan(5)
  for (const key of keys) {
    const [own, counterpart] = key?.split('-') ?? []
    const sentence = page.locator(`[data-side="a"][data-sentence="${own}"]`)
    await sentence.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const column = page.locator('[data-column="a"]')
    const before = await column.evaluate(({ scrollTop }) => scrollTop)
    // Once: a second click would let it go.
    await sentence.dispatchEvent('click')
    const found = `[data-side="b"][data-sentence="${counterpart}"][data-pinned]`
    await page.locator(found).waitFor()
    await expect.poll(() => inView(page, found)).toBe(true)
    expect(await sentence.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0)
    expect(await column.evaluate(({ scrollTop }) => scrollTop)).toBe(before)
    expect(await page.locator(styled('.facing__link path')).getAttribute('d')).toMatch(/^M.*C/)
  }
})

test('the overview strip jumps, and marks what is on screen', async ({ page, site }) => {
  await openPair(page, site)
  const width = () =>
    page.locator('rect[data-lane="a"]').evaluate((mark) => mark.getBoundingClientRect().width)
  await page.locator('li[data-part="list"]').nth(2).scrollIntoViewIfNeeded()
  await expect.poll(width).toBeGreaterThan(10)
  const last = page.locator('svg svg[data-key]:not([data-look="none"])').last()
  await last.click()
  const key = await last.getAttribute('data-key')
  await expect.poll(() => pinned(page).getAttribute('data-row')).toBe(key)
  expect(await inView(page, 'li[data-pinned]')).toBe(true)
})

test('axe finds nothing by passage: pinned, evidence and fold open', async ({ page, site }) => {
  await openPair(page, site, '?show=both')
  await page.keyboard.press('n')
  await pinned(page).locator('summary').click()
  await page.locator(styled('.fold__button')).first().click()
  await expectNoViolations(page)
})

test('axe finds nothing in article order with a pin', async ({ page, site }) => {
  await openPair(page, site, '?mode=order')
  await page.locator('[data-columns]').waitFor()
  await page.keyboard.press('n')
  await page.locator('[data-sentence][data-pinned]').first().waitFor()
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

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

test('on paper: two pages for two short reports, also with an open passage', async ({ page, site }) => {
  const path = await openPair(page, site)
  const key = await page.locator('li[data-shared]').nth(5).getAttribute('data-row')
  for (const query of ['', '?mode=order', `?pin=${key}`]) {
    await page.goto(`${path}${query}`)
    await page.locator('html[data-stands]').waitFor()
    // What only paper needs comes when there is time for it.
    await expect
      .poll(async () => pagesOf(await page.pdf({ preferCSSPageSize: true })), { timeout: 20_000 })
      .toBe(2)
  }
})

test('on paper: what only one report tells is marked, the open passage has its details, the address is text', async ({
  page,
  site,
}) => {
  await openPair(page, site)
  await page.locator(styled('li[data-part="list"]:has(.relation--reworded) .pair__number')).last().click()
  await pinned(page).getByText('Why these stand side by side').waitFor()
  const kinds = await pinned(page).locator(styled('.diff__label')).allInnerTexts()
  await page.waitForTimeout(500)
  await page.emulateMedia({ media: 'print' })
  await page.locator('[data-columns]').waitFor()
  expect(await page.locator(styled('[data-bars] .cbar')).isVisible()).toBe(false)
  expect(kinds.length).toBeGreaterThan(1)
  expect(
    await pinned(page).locator(styled('.diff__label')).filter({ visible: true }).allInnerTexts(),
  ).toEqual(kinds)
  for (const side of ['a', 'b']) {
    const own = page.locator(styled(`[data-column="${side}"] .sent--own`)).first()
    expect(await own.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline')
  }
  const rows = page.getByRole('region', { name: 'What differs' }).getByRole('listitem')
  expect(await rows.filter({ visible: true }).count()).toBe(await rows.count())
  await expect
    .poll(() => page.locator(styled('.sources__address')).innerText())
    .toContain(new URL(page.url()).pathname)
  await page.emulateMedia({ media: 'screen' })
  await page.locator('[data-columns]').waitFor({ state: 'detached' })
  expect(await page.locator('li[data-part="list"]').count()).toBeGreaterThan(10)
})

test('on paper in article order: both texts in full, side by side', async ({ page, site }) => {
  await openPair(page, site, '?mode=order')
  await page.emulateMedia({ media: 'print' })
  const columns = page.locator('[data-column]')
  await columns.nth(1).waitFor()
  await page.waitForTimeout(300)
  const boxes = await Promise.all([0, 1].map((side) => columns.nth(side).boundingBox()))
  expect(boxes[1]?.x).toBeGreaterThan((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0) - 1)
  for (const side of [0, 1]) {
    const cut = await columns.nth(side).evaluate((column) => column.scrollHeight - column.clientHeight)
    expect(cut).toBeLessThanOrEqual(1)
  }
})
