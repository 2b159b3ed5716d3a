import type { Locator, Page } from 'playwright-core'
import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { openPair } from './open-pair.ts'

/** Selects from the beginning of one text to the end of another and copies. */
async function copyFrom(page: Page, first: Locator, last: Locator): Promise<string> {
  await page.locator('html[data-stands]').waitFor()
  await page.locator('#signs').waitFor()
  await first.scrollIntoViewIfNeeded()
  const [from, to] = [await first.elementHandle(), await last.elementHandle()]
  await page.evaluate(
    ([start, end]) => {
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length)
    },
    [from, to] as const,
  )
  await page.keyboard.press('Control+c')
  return page.evaluate(() => navigator.clipboard.readText())
}

test.describe('copying', () => {
  test.override('contextOptions', {
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })

  for (const mode of ['passage', 'order'])
    for (const side of ['a', 'b'])
      test(`a selection in the column of ${side}, by ${mode}, is that report’s text alone`, async ({
        page,
        site,
      }) => {
        await openPair(page, site, `?mode=${mode}`)
        const column =
          mode === 'order'
            ? `[data-column="${side}"] `
            : styled(`li[data-part="list"] .pair__cell[data-side="${side}"] `)
        const texts = page.locator(`${column}[data-sentence]`)
        await texts.first().waitFor()
        const shown = (await texts.evaluateAll((all) =>
          all.slice(2, 5).map((one) => [Number((one as HTMLElement).dataset.at), one.textContent ?? '']),
        )) as [number, string][]
        const expected = new Map(shown.toSorted(([one], [other]) => one - other))
        const copied = await copyFrom(page, texts.nth(2), texts.nth(4))
        const flat = copied.replace(/\s+/g, ' ')
        let after = 0
        for (const text of expected.values()) {
          const found = flat.indexOf(text.replace(/\s+/g, ' ').trim().slice(0, 40), after)
          expect(found).toBeGreaterThanOrEqual(after)
          after = found
        }
        expect(copied).not.toMatch(/¶|same fact|same matter|also in|No match found|^\d+$/m)
        const other = side === 'a' ? 'b' : 'a'
        const others = await page.locator(`[data-of="${other}"][data-at]`).allInnerTexts()
        expect(others.filter((text) => text.length > 30 && flat.includes(text.slice(0, 30)))).toEqual([])
      })
})

test('a selection by mouse begins with the letter beside a number', async ({ page, site }) => {
  await openPair(page, site, '?mode=order')
  await page.locator('html[data-stands]').waitFor()
  const column = page.locator('[data-column="a"]')
  await page.locator('#texts').evaluate((texts) => texts.scrollIntoView())
  // Every number in sight (but near an edge a drag scrolls), from just before the first letter on to its middle.
  const drags = await column.evaluate((element, sentences: string) => {
    const { top, bottom } = element.getBoundingClientRect()
    return [...element.querySelectorAll<HTMLElement>(sentences)].flatMap((sentence) => {
      const text = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT).nextNode()
      if (!text) return []
      const letter = document.createRange()
      letter.setStart(text, 0)
      letter.setEnd(text, 1)
      const { left, width, top: above, bottom: below } = letter.getBoundingClientRect()
      const y = (above + below) / 2
      if (y < top + 20 || y > Math.min(bottom, innerHeight) - 120) return []
      if (!sentence.contains(document.elementFromPoint(left + width * 0.9, y))) return []
      const begins = sentence.textContent?.slice(0, 4) ?? ''
      return [-2, 0.5, 1, width / 3].map((by) => ({ x: left + by, y, to: left + 90, begins }))
    })
  }, styled('.tied > .sent'))
  expect(drags.length).toBeGreaterThan(11)
  for (const { x, y, to, begins } of drags) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(to, y, { steps: 4 })
    await page.mouse.up()
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '')
    expect(selected.slice(0, 4), `from ${x}, ${y}`).toBe(begins)
    expect(await page.locator('[data-columns] [data-sentence][data-pinned]').count()).toBe(0)
    await page.evaluate(() => getSelection()?.removeAllRanges())
  }
})

test('find-in-page finds what is not laid out yet', async ({ page, site }) => {
  await openPair(page, site)
  // As a long comparison has it.
  await page
    .locator(styled('ol.pairs'))
    .evaluate((list, long) => list.classList.add(long), styled('.pairs--long').slice(1))
  const last = page.locator('li[data-part="list"]').last()
  expect(await last.evaluate((row) => getComputedStyle(row).contentVisibility)).toBe('auto')
  const words = (await last.locator('[data-sentence]').first().textContent())?.slice(-30) ?? ''
  // Not standard, yet what every browser has: it searches as the reader's own search does.
  const found = await page.evaluate(
    (text) =>
      (window as unknown as { find(text: string, ...more: boolean[]): boolean }).find(text, false, false),
    words,
  )
  expect(found).toBe(true)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
})
