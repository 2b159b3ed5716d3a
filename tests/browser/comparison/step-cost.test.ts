import type { Page } from 'playwright-core'
import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { openPair } from './open-pair.ts'

/** What may change at a step: the rows or sentences let go and pinned, where we are, the marks on the strip,
 * what can be done with the passage, and the address on paper. */
const expected = [
  'li[data-part="list"]',
  styled('.facing__block'),
  styled('.facing__link'),
  styled('.cols'),
  styled('.strip'),
  styled('.step'),
  'output',
  styled('.sources__address'),
]

/** Presses a key and tells what changed in the page meanwhile: how many of each, and what else. */
async function changesAt(page: Page, key: string) {
  await page.evaluate((places) => {
    const changed = new Map<string, Set<Element>>()
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const place = places.find((one) => element?.closest(one))
        const at = place ? element?.closest(place) : element
        const name = place ?? element?.outerHTML.slice(0, 80) ?? ''
        if (at) changed.set(name, (changed.get(name) ?? new Set()).add(at))
      }
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    Object.assign(globalThis, { changed })
  }, expected)
  await page.keyboard.press(key)
  return page.evaluate(
    () =>
      new Promise<Record<string, number>>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const { changed } = globalThis as unknown as { changed: Map<string, Set<Element>> }
            done(Object.fromEntries(Array.from(changed, ([name, found]) => [name, found.size])))
          }),
        ),
      ),
  )
}

test('a step draws two rows anew and nothing else', async ({ page, site }) => {
  await openPair(page, site)
  await page.keyboard.press('n')
  await page.locator(styled('li[data-pinned] .pair__detail')).waitFor()
  const changes = await changesAt(page, 'n')
  expect(changes['li[data-part="list"]']).toBe(2)
  expect(Object.keys(changes).filter((name) => !expected.includes(name))).toEqual([])
})

test('in article order a step draws only the paragraphs of the two rows, and moves no text', async ({
  page,
  site,
}) => {
  await openPair(page, site, '?mode=order&show=both')
  await page.locator('[data-columns]').waitFor()
  const tops = () =>
    page
      .locator('[data-column]')
      .evaluateAll((columns) => columns.map((column) => [column.scrollHeight, column.clientHeight]))
  const before = await tops()
  await page.keyboard.press('n')
  await page.locator('[data-sentence][data-pinned]').first().waitFor()
  const changes = await changesAt(page, 'n')
  const blocks = await page.locator(styled('.facing__block')).count()
  expect(changes[styled('.facing__block')]).toBeLessThan(blocks / 2)
  expect(Object.keys(changes).filter((name) => !expected.includes(name))).toEqual([])
  expect(await tops()).toEqual(before)
})
