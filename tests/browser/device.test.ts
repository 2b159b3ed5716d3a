import { describe } from 'vitest'
import { builtSite } from './known-pages.ts'
import { expect, test } from './test.ts'

const { article, headline } = builtSite()
const told = 'What you set and save is not kept'

describe('what is kept on this device', () => {
  // The router keeps its scroll positions there too, and says so.
  test.override('expected', [/ScrollRestoration/])

  test('a theme is there before the application is', async ({ page, site }) => {
    await page.goto('')
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('t')
    await page.getByRole('radio', { name: 'Sepia' }).check({ force: true })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const sepia = await paper()
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(`${site.url}${article}`)
    expect(await paper()).toBe(sepia)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia')
  })

  test('marks in a shape of another version are left as they were, and that is said once', async ({
    page,
  }) => {
    const older = '{"version":9,"marks":["x"]}'
    await page.addInitScript((text) => localStorage.setItem('collate:marks', text), older)
    await page.goto('')
    await page.getByText(told).waitFor()
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page.getByRole('banner').getByRole('link', { name: 'Saved 1' }).waitFor()
    expect(await page.evaluate(() => localStorage.getItem('collate:marks:unread'))).toBe(older)
    await page.getByRole('button', { name: 'Hide' }).click()
    await page.getByRole('link', { name: headline }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText(told).count()).toBe(0)
  })

  test('full storage loses nothing that was there, and the page goes on', async ({ page }) => {
    await page.goto('')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page.getByRole('banner').getByRole('link', { name: 'Saved 1' }).waitFor()
    const kept = await page.evaluate(() => localStorage.getItem('collate:marks'))
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.getByRole('button', { name: 'Save' }).last().click()
    await page.getByRole('banner').getByRole('link', { name: 'Saved 2' }).waitFor()
    await page.getByText('The storage of this browser is full.').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('collate:marks'))).toBe(kept)
  })
})

describe('a page that is not there', () => {
  test.override('expected', [/status of 404/])

  test('has the header and the ways on, also where the reading view was asked for', async ({ page }) => {
    await page.goto('articles/nothing-like-it')
    await page.getByRole('banner').getByRole('link', { name: 'Collate, all reports' }).click()
    await page.getByRole('link', { name: headline }).first().waitFor()
  })
})

test('the address is shared, and copied, by the means of the browser', async ({ page, site }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async (data: ShareData) => Object.assign(window, { shared: data }),
    })
  })
  await page.goto(article)
  await page.getByRole('button', { name: 'Share' }).click()
  const url = `${site.url}${article}`
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual({ title: headline, url })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Link copied').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url)
})

test('a browser without a voice is not offered reading aloud', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => [], cancel() {} }),
    })
  })
  await page.goto(article)
  await page.getByRole('button', { name: 'Save' }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.getByRole('button', { name: 'Read aloud' }).count()).toBe(0)
})

test('t opens the text settings and Escape closes them; what one sets shows at once', async ({ page }) => {
  await page.goto(article)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('t')
  const settings = page.getByRole('dialog', { name: 'Text settings' })
  await settings.waitFor()
  const size = () =>
    page.locator('#p1').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const before = await size()
  await settings.getByRole('radio', { name: 'Largest' }).check({ force: true })
  await expect.poll(size).toBeGreaterThan(before)
  await page.keyboard.press('Escape')
  await settings.waitFor({ state: 'hidden' })
  await page.reload()
  await expect.poll(size).toBeGreaterThan(before)
})
