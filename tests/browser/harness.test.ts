import { violationsOf } from './expect-no-violations.ts'
import { expect, test } from './test.ts'
import { watchPage } from './watch-page.ts'

test('what a page complains of is seen', async ({ browser, site }) => {
  const page = await browser.newPage()
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  const complaints = await watchPage(page, new URL(site.url).origin)
  await page.goto(`${site.url}blank`)
  await page.evaluate(async () => {
    await fetch('/nothing-here.json')
    console.warn('a warning')
    setTimeout(() => {
      throw new Error('thrown')
    })
    alert('hello')
    await fetch('http://elsewhere.invalid/').catch(() => {})
  })
  await page.close()
  expect(complaints.join('\n')).toMatch(/status of 404.*nothing-here/)
  expect(complaints).toContainEqual(expect.stringContaining('console warning: a warning'))
  expect(complaints).toContain('uncaught: thrown')
  expect(complaints).toContain('dialog: hello')
  expect(complaints).toContain('request to a third party: http://elsewhere.invalid/')
})

test('a violation of the content security policy is seen', async ({ browser, site }) => {
  const page = await browser.newPage()
  await page.route('**/strict', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><img src="/x.png">`,
    }),
  )
  const complaints = await watchPage(page, new URL(site.url).origin)
  await page.goto(`${site.url}strict`)
  await expect.poll(() => complaints.join('\n')).toMatch(/policy violated: img-src/)
  await page.close()
})

test('what only one theme makes hard to read is found, wherever it stands', async ({ page }) => {
  await page.goto('colophon')
  expect(await violationsOf(page)).toEqual([])
  await page
    .getByRole('paragraph')
    .last()
    .evaluate((paragraph) => {
      const [sheet] = document.adoptedStyleSheets.concat(new CSSStyleSheet())
      sheet?.replaceSync('[data-theme=dark] .pale { color: rgb(90 90 90) }')
      document.adoptedStyleSheets = sheet ? [sheet] : []
      paragraph.classList.add('pale')
    })
  const pale = [expect.stringMatching(/^dark color-contrast: .*pale/)]
  expect(await violationsOf(page)).toEqual(pale)
  // Only what was found to be well is not looked at again.
  expect(await violationsOf(page)).toEqual(pale)
})
