import type { Page } from 'playwright-core'
import { builtSite } from './known-pages.ts'
import { expect, test } from './test.ts'
import { untilHydrated } from './until-hydrated.ts'

const { headline, article, comparison } = builtSite()
const word = headline.split(' ').find((one) => one.length > 5) ?? headline

/** How others change the texts of a page: by translation all of them, by a highlighter some, and again when new ones come. */
const kinds = [
  'replaced',
  'wrapped',
  'put beside and removed',
  'split and marked',
  'replaced by pieces',
] as const

/** Rewrites every text below the app's root, now and whenever another comes; what it says stays the same. */
const rewrite = (page: Page, kind: (typeof kinds)[number]) =>
  page.evaluate((kind) => {
    const done = new WeakSet<Node>()
    const wrapper = (...inside: (Node | string)[]) => {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.append(...inside)
      outer.append(inner)
      return outer
    }
    const ways: Record<string, (text: Text) => void> = {
      replaced: (text) => text.replaceWith(wrapper(text.data)),
      wrapped: (text) => {
        const place = document.createComment('')
        text.replaceWith(place)
        place.replaceWith(wrapper(text))
      },
      'put beside and removed': (text) => {
        text.parentNode?.insertBefore(wrapper(text.data), text)
        text.parentNode?.removeChild(text)
      },
      'split and marked': (text) => {
        if (text.length < 4) return
        const middle = text.splitText(2)
        middle.splitText(1)
        middle.replaceWith(wrapper(middle.data))
      },
      'replaced by pieces': (text) => {
        const half = text.length >> 1
        text.replaceWith(text.data.slice(0, half), wrapper(text.data.slice(half)))
      },
    }
    const all = () => {
      const texts: Text[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        const { parentElement } = text
        if (
          done.has(text) ||
          parentElement?.closest('font, script, style, select, textarea') ||
          !text.data.trim()
        )
          continue
        done.add(text)
        ways[kind]?.(text)
      }
      for (const font of document.querySelectorAll('font')) done.add(font)
    }
    all()
    new MutationObserver(all).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, kind)

/** What is done on a page, step by step. */
const ways: Record<string, ((page: Page) => Promise<unknown>)[]> = {
  '': [
    (page) => page.getByRole('searchbox').pressSequentially(word, { delay: 20 }),
    (page) => page.getByRole('searchbox').fill('zzzzqq'),
    (page) => page.getByRole('searchbox').fill(''),
    (page) => page.locator('main a[href*="topics/"]').first().click(),
    (page) =>
      page
        .getByRole('main')
        .getByRole('link', { name: /^Remove Topic/ })
        .first()
        .click(),
    (page) => page.keyboard.press('s'),
    (page) => page.locator('main a[data-report]').first().click(),
    (page) => page.goBack(),
  ],
  [article]: [
    (page) => page.keyboard.press('n'),
    (page) => page.keyboard.press('Enter'),
    (page) => page.keyboard.press('n'),
    (page) => page.keyboard.press('Escape'),
    (page) => page.keyboard.press('s'),
    (page) => page.keyboard.press('x'),
    (page) => page.keyboard.press('x'),
    (page) => page.locator('main a[href*="/compare/"]').first().click(),
    (page) => page.goBack(),
    (page) => page.getByRole('banner').getByRole('link').first().click(),
  ],
  [comparison]: [
    (page) => page.keyboard.press('n'),
    (page) => page.keyboard.press('n'),
    (page) => page.keyboard.press('p'),
    (page) => page.keyboard.press('2'),
    (page) => page.keyboard.press('1'),
    (page) => page.keyboard.press('Escape'),
    (page) => page.keyboard.press('o'),
    (page) => page.keyboard.press('n'),
    (page) => page.keyboard.press('o'),
    (page) => page.locator('main a[href*="/articles/"]').first().click(),
    (page) => page.goBack(),
  ],
  compare: [
    (page) => page.getByRole('main').getByRole('searchbox').first().pressSequentially(word, { delay: 20 }),
    (page) => page.getByRole('main').getByRole('searchbox').first().fill(''),
    (page) => page.locator('main a[href*="compare/"]').first().click(),
    (page) => page.goBack(),
  ],
  colophon: [(page) => page.getByRole('banner').getByRole('link').first().click(), (page) => page.goBack()],
}

const said = (page: Page) =>
  page
    .locator('main')
    .first()
    .evaluate((main) => main.textContent?.replace(/\s+/g, ' ').trim())

/** What the page says after each step when nobody rewrites it. */
const untouched = new Map<string, (string | undefined)[]>()

async function follow(page: Page, path: string): Promise<(string | undefined)[]> {
  const known = untouched.get(path)
  if (known) return known
  const texts: (string | undefined)[] = []
  await page.goto(path)
  await untilHydrated(page)
  await page.waitForLoadState('networkidle')
  for (const step of ways[path] ?? []) {
    await step(page)
    await page.waitForTimeout(700)
    texts.push(await said(page))
  }
  // What was saved and read on the way is not to be known the next time.
  await page.evaluate(() => localStorage.clear())
  untouched.set(path, texts)
  return texts
}

const cases = Object.keys(ways).flatMap((path) => kinds.map((kind) => [path, kind] as const))

test.for(cases)('/%s goes on, and says the same, with its texts %s', async ([path, kind], { page }) => {
  const expected = await follow(page, path)
  await page.goto(path)
  await untilHydrated(page)
  await page.waitForLoadState('networkidle')
  await rewrite(page, kind)
  for (const [number, step] of (ways[path] ?? []).entries()) {
    await step(page)
    await expect
      .poll(() => said(page), { message: `after step ${number + 1}`, timeout: 6000 })
      .toBe(expected[number])
  }
})
