import { expect } from './test.ts'
import { seedsIn, testWith } from './test-with.ts'

const test = testWith(seedsIn('seeds'), { base: '/news/reader/' })

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
