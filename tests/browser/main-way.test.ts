import { expect, test as onSite } from './test.ts'

// As a reader has it: the offline worker fetches the site meanwhile.
const test = onSite.extend('serviceWorkers', 'allow')

test('list, filter, read, compare, a deep link, and back', async ({ page, site }) => {
  await page.goto('')
  const filters = page.locator('main a[href*="topics/"]')
  await filters.first().click()
  await page.waitForURL(/topics\//)
  const filtered = page.url()
  const report = page.locator('main a[data-report]').first()
  const headline = await report.innerText()
  await report.click()
  await page.getByRole('heading', { level: 1, name: headline }).waitFor()
  await page.locator('a[href*="/compare/"]').first().click()
  await page.waitForURL(/\/compare\/[^/]+\/[^/]+/)
  const comparison = page.url()
  await page.getByRole('main').getByText(headline).first().waitFor()
  expect((await page.goto(comparison))?.status()).toBe(200)
  await page.getByRole('main').getByText(headline).first().waitFor()
  await page.goto(filtered)
  await page.locator('main a[data-report]').first().click()
  await page.getByRole('heading', { level: 1, name: headline }).waitFor()
  await page.goBack()
  await page.waitForURL(filtered)
  expect(page.url().startsWith(site.url)).toBe(true)
})
