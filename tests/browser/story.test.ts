import { readFileSync } from 'node:fs'
import { expectNoViolations } from './expect-no-violations.ts'
import { styled } from './styled.ts'
import { expect } from './test.ts'
import { seedsIn, testWith } from './test-with.ts'
import { untilHydrated } from './until-hydrated.ts'

const test = testWith(seedsIn('tests/example'))

test('from the list to the whole event, and on to a comparison of any two', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'All 5 reports, fact by fact' }).click()
  await page.getByRole('heading', { level: 1, name: /facts: .* told by all 5 reports/ }).waitFor()
  await page.getByRole('checkbox', { name: 'Choose The Daily Bell (invented) to compare' }).check()
  await page.getByRole('checkbox', { name: 'Choose Bridge and Span (invented) to compare' }).check()
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await page.getByRole('heading', { name: 'What differs' }).waitFor()
})

test('an address brings back filters, order, what is open and ticked; axe finds nothing in any of it', async ({
  page,
}) => {
  await page.goto('')
  const path = await page.getByRole('link', { name: 'All 5 reports, fact by fact' }).getAttribute('href')
  for (const query of ['', '?show=some&with=figures&sort=D&view=lines&pick=A,C', '?pin=1B']) {
    await page.goto(`${path}${query}`)
    await untilHydrated(page)
    await page.getByRole('table').first().waitFor()
    await expectNoViolations(page)
  }
  expect(await page.locator(styled('.wording')).count()).toBe(1)
})

test('on a phone nothing is wider than the window, and a letter opens its report’s wording', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('')
  await page.getByRole('link', { name: 'All 5 reports, fact by fact' }).click()
  await page.getByRole('table').first().waitFor()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  await page
    .getByRole('cell')
    .getByRole('link', { name: /The Daily Bell \(invented\), paragraph 1/ })
    .first()
    .click()
  await page.locator(styled('.wording')).waitFor()
  await expectNoViolations(page)
})

test('without scripts every fact stands on the page, and each report’s own words are a link away', async ({
  browser,
  site,
  page,
}) => {
  await page.goto('')
  const path = await page.getByRole('link', { name: 'All 5 reports, fact by fact' }).getAttribute('href')
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
  const plain = await context.newPage()
  await plain.goto(path ?? '')
  const facts = plain.getByRole('region', { name: 'What each report tells' })
  expect(await facts.getByText('About 9,000 people cross the bridge on a working day.').isVisible()).toBe(
    true,
  )
  expect(await plain.getByRole('checkbox').count()).toBe(0)
  const cell = facts
    .getByRole('cell')
    .getByRole('link', { name: /paragraph \d+, same fact/ })
    .first()
  await cell.focus()
  await plain.keyboard.press('Enter')
  await plain.waitForURL(/articles\/[^#]+#s\d+$/)
  const told = plain.locator(new URL(plain.url()).hash)
  expect(await told.isVisible()).toBe(true)
  expect((await told.innerText()).length).toBeGreaterThan(10)
  await context.close()
})

test('boards tell what each leads with and the text that reports share, with what one has besides', async ({
  page,
}) => {
  await page.goto('')
  await page.getByRole('link', { name: 'All 5 reports, fact by fact' }).click()
  const shared = page.getByRole('region', { name: 'Shared text' })
  await shared.getByText('22 words in').waitFor()
  await shared.getByText(/^What Northern Wire/).click()
  expect(await shared.getByText('Nobody was hurt.').isVisible()).toBe(true)
  const leads = page.getByRole('region', { name: 'What each leads with' })
  expect(await leads.getByRole('row').count()).toBe(3)
  await expectNoViolations(page)
}, 120_000)

test('on paper stand the reports and the matrix, without what is for the screen', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'All 5 reports, fact by fact' }).click()
  await page.getByRole('table').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('row').first().isVisible()).toBe(true)
})

test('the facts are saved as a file in three formats', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'All 5 reports, fact by fact' }).click()
  for (const [name, ending, begins] of [
    ['Save as Markdown', '.md', '# One event, 5 reports'],
    ['Save as CSV', '.csv', '\uFEFFfact,told by'],
    ['Save as JSON', '.json', '{'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(new RegExp(`${ending.replace('.', '\\.')}$`))
    expect(readFileSync((await file.path()) ?? '', 'utf8').startsWith(begins)).toBe(true)
  }
})
