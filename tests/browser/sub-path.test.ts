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
  const [href, headline] = [await report.getAttribute('href'), await report.innerText()]
  expect(href).toMatch(/^\/news\/reader\/articles\//)
  await report.click()
  const heading = page.getByRole('heading', { level: 1, name: headline })
  await heading.waitFor()
  await page.goBack()
  await page.waitForURL(site.url)
  const response = await page.goto(new URL(href ?? '', site.url).href)
  expect(response?.status()).toBe(200)
  await heading.waitFor()
})
