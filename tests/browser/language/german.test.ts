import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { lostText } from '../comparison/open-pair.ts'
import { expectNoViolations } from '../expect-no-violations.ts'
import { builtSite } from '../known-pages.ts'
import { expect, test as onSite } from '../test.ts'
import { englishIn, knownPieces } from './english-texts.ts'
import { type Act, states } from './states.ts'

const { headline, article, comparison } = builtSite()
const [left, right] = comparison.split('/').slice(1)

const german = { viewport: { width: 1440, height: 900 }, locale: 'de-AT', reducedMotion: 'reduce' } as const
const test = onSite.extend('contextOptions', german)

/** Opens a page and waits until it speaks German. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('html[lang=de]').waitFor({ state: 'attached' })
  await page.locator('html[data-stands]').waitFor()
}

test('there are texts to tell the languages apart by', () => {
  expect(knownPieces).toBeGreaterThan(400)
})

test.for(states)('%s is German, report texts aside', async ([, path, ...acts], { page }) => {
  await open(page, path)
  for (const act of acts) await act(page)
  await page.waitForLoadState('networkidle')
  await expect.poll(() => englishIn(page)).toEqual([])
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
})

describe('where German cannot be fetched', () => {
  const test = onSite.override('contextOptions', german).override('expected', [/status of 404/])

  test('the built language stands, and would be found out', async ({ page }) => {
    await page.route('**/assets/de-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('')
    await page.locator('html[data-stands]').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'de'))
    expect((await englishIn(page)).length).toBeGreaterThan(20)
  })
})

describe('a page that was not made ahead', () => {
  const test = onSite.override('contextOptions', german).override('expected', [/status of 404/])

  test('is German too: the choice of the second report', async ({ page }) => {
    await open(page, `compare/${left}`)
    expect(await englishIn(page)).toEqual([])
  })

  test('so is one that is not there', async ({ page }) => {
    await open(page, 'articles/nothing-like-it')
    await page
      .getByRole('heading', { level: 1, name: 'Unter dieser Adresse gibt es keinen Bericht' })
      .waitFor()
    expect(await englishIn(page)).toEqual([])
  })
})

describe('at 320 px', () => {
  const test = onSite.override('contextOptions', { ...german, viewport: { width: 320, height: 700 } })

  test('no German word reaches beyond the window', async ({ page }) => {
    for (const path of ['', article, comparison, 'compare', 'colophon']) {
      await open(page, path)
      expect(await lostText(page), path).toEqual([])
    }
  })
})

test('axe finds nothing on a report and a comparison in German', async ({ page }) => {
  for (const path of [article, comparison]) {
    await open(page, path)
    await expectNoViolations(page)
  }
})

/** Notes every text that comes into the page from now on, as it comes. */
const noteTexts: Act = (page) =>
  page.evaluate(() => {
    const came: string[] = []
    Object.assign(window, { came })
    new MutationObserver(() => came.push(document.querySelector('footer')?.textContent ?? '')).observe(
      document.documentElement,
      { childList: true, subtree: true, characterData: true },
    )
  })

test('a page opened later is German from its first moment', async ({ page }) => {
  await open(page, '')
  await noteTexts(page)
  await page.getByRole('link', { name: headline }).first().click()
  await page.getByText('Was die Datei über diesen Bericht angibt').waitFor()
  const came = await page.evaluate(() => Reflect.get(window, 'came') as string[])
  expect(came.length).toBeGreaterThan(0)
  expect(came.filter((text) => text !== '' && !text.includes('So funktioniert es'))).toEqual([])
})

test('a page that is made in the browser is German from its first moment', async ({ page }) => {
  await page.addInitScript(() => {
    const came: string[] = []
    Object.assign(window, { came })
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver(() => {
        const footer = document.querySelector('footer')
        if (footer && document.documentElement.dataset.asked === undefined)
          came.push(footer.textContent ?? '')
      }).observe(document.documentElement, { childList: true, subtree: true })
    })
  })
  await open(page, '?q=president')
  await page.getByRole('link', { name: 'So funktioniert es' }).waitFor()
  const came = await page.evaluate(() => Reflect.get(window, 'came') as string[])
  expect(came.length).toBeGreaterThan(0)
  expect(came.filter((text) => !text.includes('So funktioniert es'))).toEqual([])
})

test('the reader’s choice holds against the browser’s language, at once and later', async ({ page }) => {
  await open(page, '')
  await page.keyboard.press('t')
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await page.getByRole('link', { name: 'How it works' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.goto(article)
  await page.locator('html[data-stands]').waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByRole('link', { name: 'How it works' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('readers of the built language fetch no other', async ({ browser, site }) => {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', baseURL: site.url })
  const page = await context.newPage()
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto('')
  await page.waitForLoadState('networkidle')
  expect(fetched.filter((url) => /\/de-[^/]*\.js/.test(url))).toEqual([])
  await context.close()
})

describe('without JavaScript', () => {
  const test = onSite.override('contextOptions', { ...german, javaScriptEnabled: false })

  test('the language that the site was built in stands', async ({ page }) => {
    await page.goto(`compare/${left}/${right}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'How it works' }).waitFor()
  })
})
