import { buildSite } from './build-site.ts'
import { serveSite } from './serve-site.ts'
import { expect, test as onSite } from './test.ts'

const test = onSite
  .extend('built', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    expect(browser.isConnected()).toBe(true)
    const built = await buildSite({ base: '/news/reader/' })
    onCleanup(built.remove)
    return built
  })
  .override('site', { scope: 'file' }, async ({ built }, { onCleanup }) => {
    const site = await serveSite(built.folder, '/news/reader/')
    onCleanup(site.close)
    return site
  })

test('below a sub-path: list, report, back, and a report opened by its address', async ({ page, site }) => {
  await page.goto('')
  const report = page.locator('main a[href*="/articles/"]').first()
  const href = await report.getAttribute('href')
  expect(href).toMatch(/^\/news\/reader\/articles\//)
  await report.click()
  await page.waitForURL(`**${href}`)
  const headline = await page.getByRole('heading', { level: 1 }).innerText()
  await page.goBack()
  await page.waitForURL(site.url)
  const response = await page.goto(new URL(href ?? '', site.url).href)
  expect(response?.status()).toBe(200)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline)
})
