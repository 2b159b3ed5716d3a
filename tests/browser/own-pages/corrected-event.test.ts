import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expectNoViolations } from '../expect-no-violations.ts'
import { expect } from '../test.ts'
import { seedsIn, testWith } from '../test-with.ts'
import { refuseFirst } from './correcting.ts'

const test = testWith(seedsIn('tests/example')).extend('expected', [
  /preloaded using link preload but not used/,
])

const event = { name: 'All 5 reports, fact by fact' }
const counted = /You have corrected .*: (it counts|they count) here\./

/** Which reports tell each fact, as the matrix has it. */
const matrix = (page: Page) => page.getByRole('table').first().locator('tbody').allInnerTexts()

test('what the reader corrects counts in the facts of the event, beside its reports and in its files, until it is taken back', async ({
  page,
}) => {
  await page.goto('')
  await page.getByRole('link', event).click()
  await page.getByRole('table').first().waitFor()
  const [address, before] = [page.url(), await matrix(page)]
  for (const name of ['The Daily Bell (invented)', 'Bridge and Span (invented)'])
    await page.getByRole('checkbox', { name: `Choose ${name} to compare` }).check()
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await page.getByRole('region', { name: /^Both texts/ }).waitFor()
  const comparison = page.url()
  await refuseFirst(page)

  await page.goto(address)
  await page.getByText(counted).waitFor({ timeout: 40_000 })
  const after = await matrix(page)
  expect(after).not.toEqual(before)
  await expectNoViolations(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /JSON/ }).click(),
  ])
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(saved.corrections.join()).toMatch(counted)
  // At once on the next visit: the facts are kept as they were gathered.
  await page.reload()
  await page.getByText(counted).waitFor({ timeout: 40_000 })
  expect(await matrix(page)).toEqual(after)

  await page
    .getByRole('table')
    .first()
    .getByRole('link', { name: /Daily Bell/ })
    .first()
    .click()
  const rail = page.getByRole('complementary', { name: /other reports/i })
  await rail.getByText(counted).waitFor({ timeout: 40_000 })
  await rail
    .getByRole('link', { name: /^Beside Bridge and Span .* alone/ })
    .first()
    .click()
  await rail.getByText(counted).waitFor({ timeout: 40_000 })

  await page.goto(comparison)
  await page.locator('#corrections').getByRole('button', { name: /^Undo/ }).first().click()
  await page.getByRole('link', { name: /^Corrected by you/ }).waitFor({ state: 'detached', timeout: 40_000 })
  await page.goto(address)
  await page.getByRole('table').first().waitFor()
  expect(await matrix(page)).toEqual(before)
  expect(await page.getByText(/^You have corrected/).count()).toBe(0)
}, 240_000)
