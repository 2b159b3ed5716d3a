import type { Page } from 'playwright-core'
import { builtSite } from '../known-pages.ts'
import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { openPair, pinned } from './open-pair.ts'

/** Whether the first pinned text can be read: below the sticky bars, above the bar at the foot. */
const isRead = (page: Page) =>
  page.evaluate(() => {
    const first = [
      ...document.querySelectorAll(
        'li[data-pinned] > [data-side] > div, [data-column] [data-sentence][data-pinned]',
      ),
    ].find((one) => one.getClientRects().length > 0)
    if (!first) return 'nothing is pinned'
    const { top } = first.getBoundingClientRect()
    const bars = document.querySelector('[data-bars]')?.getBoundingClientRect().bottom ?? 0
    const foot = document.querySelector('[data-foot]')?.getBoundingClientRect()
    const end = foot?.height ? foot.top : innerHeight
    return top >= bars - 2 && top < end - 24 ? 'read' : `at ${top}, bars to ${bars}, foot from ${end}`
  })
const landed = (page: Page) => expect.poll(() => isRead(page), { timeout: 6000 }).toBe('read')

async function keysOf(page: Page): Promise<string[]> {
  return page
    .locator('li[data-part="list"]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.row ?? ''))
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  for (const mode of ['passage', 'order'])
    test.describe(`${width} px, by ${mode}`, () => {
      test.override('contextOptions', { viewport: { width, height }, reducedMotion: 'reduce' })

      test('a link lands: opened, after another page, after another pin, reloaded, on the way back', async ({
        page,
        site,
      }) => {
        const path = await openPair(page, site)
        const keys = await keysOf(page)
        const [first = '', last = ''] = [keys[0], keys.at(-1)]
        const middle = keys[Math.floor(keys.length / 2)] ?? ''
        const link = (key: string) => `${site.url}${path}?mode=${mode}&pin=${key}`
        await page.goto(link(last))
        await landed(page)
        await page.reload()
        await landed(page)
        await page.getByRole('link', { name: /Collate, all reports/ }).click()
        await page.getByRole('searchbox').or(page.getByRole('combobox')).first().waitFor()
        await page.evaluate((to) => location.assign(to), link(middle))
        await landed(page)
        await page.evaluate((to) => location.assign(to), link(first))
        await expect.poll(() => page.url()).toContain(`pin=${first}`)
        await landed(page)
        await page.goBack()
        await expect.poll(() => page.url()).toContain(`pin=${middle}`)
        await landed(page)
        const only = keys.find((key) => key.startsWith('-')) ?? ''
        await page.goto(link(only))
        await landed(page)
      })
    })

test('a link with a text fragment shows its words, alone and beside a pin', async ({ page, site }) => {
  const path = await openPair(page, site)
  const words = await page
    .locator(styled('li[data-part="list"] .pair__cell[data-side="b"] [data-sentence]'))
    .last()
    .innerText()
  const fragment = `#:~:text=${encodeURIComponent(words.slice(0, 30))}`
  for (const query of ['', '?mode=order', `?pin=${(await keysOf(page))[0]}`]) {
    await page.goto('about:blank')
    await page.goto(`${site.url}${path}${query}${fragment}`)
    const place = page.locator('main [data-sentence]').filter({ hasText: words, visible: true }).last()
    await expect
      .poll(async () => (await place.boundingBox())?.y ?? -1, { timeout: 6000 })
      .toBeGreaterThan(150)
    expect((await place.boundingBox())?.y).toBeLessThan(880)
  }
})

test('a scrolled page stays where it is when the script takes over', async ({ page, site }) => {
  const path = await openPair(page, site)
  await page.goto('about:blank')
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') scrollTo(0, 400)
    })
  })
  await page.goto(path)
  await page.locator('html[data-stands]').waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(400)
})

test('back after Swap undoes one step', async ({ page, site }) => {
  const path = await openPair(page, site)
  const [, left, right] = path.split('/')
  await page.getByRole('link', { name: 'Swap sides' }).click()
  await page.waitForURL(new RegExp(`${right}/${left}$`))
  await page.goBack()
  await page.waitForURL(new RegExp(`${left}/${right}$`))
})

test.describe('copying', () => {
  test.override('contextOptions', {
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test('a link to a passage and a quotation with its source, from the page and without the clipboard API', async ({
    page,
    site,
  }) => {
    await openPair(page, site)
    await page.locator(styled('.pair__number')).first().click()
    const acts = pinned(page).locator(styled('.pair__cell[data-side="b"]'))
    await acts.getByRole('button', { name: 'Copy as quotation with source' }).click()
    await page.getByText('Copied: the quotation with its source').waitFor()
    const sentence = await acts.locator('[data-sentence]').first().innerText()
    const headline = await page.getByRole('heading', { level: 2 }).nth(1).innerText()
    const quoted = await clipboard(page)
    expect(quoted).toContain(`“${sentence}`)
    expect(quoted).toMatch(/” \(Krone Multimedia, “.*, 20 June 2024, 10:01, paragraph \d+/)
    expect(quoted).toContain(headline.replaceAll('\n', ' '))
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    })
    await pinned(page).getByRole('button', { name: 'Copy link to this passage' }).click()
    await page.getByText('Copied: a link to this passage').waitFor()
    await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'))
    expect(await clipboard(page)).toMatch(/\/compare\/.*\?pin=\d+-\d+/)
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
      document.execCommand = () => false
    })
    await pinned(page).getByRole('button', { name: 'Copy link to this passage' }).click()
    const field = page.getByRole('textbox', { name: 'Text to copy' })
    expect(await field.inputValue()).toMatch(/\?pin=/)
    expect(await field.evaluate(({ selectionEnd }: HTMLTextAreaElement) => selectionEnd)).toBeGreaterThan(20)
  })

  test('a paragraph and a sentence of a report are copied as a quotation', async ({ page }) => {
    await page.goto(builtSite().article)
    const menu = page.getByRole('button', { name: 'Paragraph 2: links and more' })
    await menu.click()
    await page.getByRole('button', { name: 'Copy as quotation with source' }).click()
    await page.getByText('Copied: the quotation with its source').waitFor()
    expect(await clipboard(page)).toMatch(/^“.+” \(.+, “.+”, .*paragraph 2/)
    await menu.click()
    await page.getByRole('button', { name: 'as a quotation' }).click()
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click()
    await expect.poll(() => clipboard(page)).toMatch(/^“[^“]+” \(/)
  })
})

test('comparing any two can be reached from list and colophon', async ({ page }) => {
  for (const from of ['', 'colophon']) {
    await page.goto(from)
    await page.getByRole('link', { name: 'Compare any two reports' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Compare two reports' }).waitFor()
  }
})
