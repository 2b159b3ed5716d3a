import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { expectNoViolations } from '../expect-no-violations.ts'
import { expect } from '../test.ts'
import { add, addAll, addGazette, example, file, headlines, open, test } from './with-own-pages.ts'

/** Nothing in it reads like prose, so no report is found. */
const list = ['Ferries at noon', 'North quay', 'South quay', 'Mill lane', 'The weir'].join('\n')

const report = (name: string) => `date 2025-03-11 World\n${example(name)}`
const both = [report('gazette'), report('trade')].join('\n')

/** The texts of a report's paragraphs, as its page shows them. */
async function paragraphs(page: Page, name: string): Promise<string[]> {
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.locator('main article p').allInnerTexts()
}

test('every line is kept as text where no report was found, as the reader’s word', async ({ page }) => {
  await open(page)
  await addAll(page, file('list.txt', list))
  await page.getByText('1 file: 1 not added').waitFor()
  await page.getByRole('button', { name: 'Keep every line as text' }).click()
  await page.getByText('Every line is kept as text.').waitFor()
  await page.getByText('lines stated by you').first().waitFor()
  await expectNoViolations(page)
  const [headline = ''] = await page.locator('h3 a').allInnerTexts()
  const shown = (await paragraphs(page, headline)).join('\n')
  for (const line of list.split('\n')) expect(`${headline}\n${shown}`).toContain(line)
})

test('single lines are ticked, read again, told in the page as copied, and taken back', async ({ page }) => {
  await open(page)
  await addAll(page, file('gazette.txt', example('gazette')))
  await page
    .getByRole('button', { name: /^Choose the lines/ })
    .first()
    .click()
  const ticks = page.getByRole('checkbox')
  const left = page.getByRole('checkbox', { checked: false })
  await ticks.first().waitFor()
  const before = await left.count()
  expect(await ticks.count()).toBeGreaterThan(before)
  const line = page.getByRole('checkbox', { checked: true }).first()
  const name = await line.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? '')
  await line.uncheck()
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Read it again so' }).click()
  await page.getByText('lines stated by you').first().waitFor()
  const way = page.getByRole('link', { name: 'Look at the lines' }).first()
  await way.click()
  await page.getByText('stated by you: not of the report').first().waitFor()
  await page.reload()
  await page.getByText('stated by you: not of the report').first().waitFor()
  await page.goto('own-pages')
  await page.getByRole('button', { name: /^Edit/ }).click()
  await page.getByRole('button', { name: 'Take back what I said of the lines' }).click()
  await page.getByText('lines stated by you').waitFor({ state: 'detached' })
  expect(await paragraphs(page, headlines.gazette)).toContain(name)
})

test('another language is stated, shown as the reader’s, and taken back', async ({ page }) => {
  await open(page)
  await addAll(page, file('gazette.txt', example('gazette')))
  await page.getByRole('button', { name: /^Edit/ }).click()
  await page.getByRole('button', { name: 'Change Language' }).click()
  await page.getByLabel('Language').selectOption({ label: 'Dutch' })
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByText('In Dutch: it can be compared with reports in that language.').waitFor()
  expect(await page.getByRole('heading', { name: headlines.gazette }).first().getAttribute('lang')).toBe('nl')
  await page.getByRole('button', { name: 'It is another language' }).click()
  await expectNoViolations(page)
  await page.getByLabel('Language').first().selectOption({ label: 'as it reads' })
  await page.getByRole('button', { name: 'Keep', exact: true }).first().click()
  await page.getByText('In Dutch').waitFor({ state: 'detached' })
})

test('of several reports in one file some are added, or all as one, or none', async ({ page }) => {
  await open(page)
  await add(page, file('both.txt', both), file('again.txt', `${both}\n`), file('none.txt', both))
  await page.getByText('3 files: 3 wait for you').waitFor({ timeout: 40_000 })
  await page.getByText('This file seems to hold 2 reports:').first().waitFor()
  await expectNoViolations(page)
  const item = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  await item('both.txt').getByRole('checkbox', { name: headlines.trade }).uncheck()
  await item('both.txt').getByRole('button', { name: 'Add 1 report' }).click()
  await item('both.txt').getByRole('link', { name: headlines.gazette, exact: true }).waitFor()
  await item('again.txt').getByRole('button', { name: 'Keep it as one' }).click()
  await item('again.txt').getByText('Added').first().waitFor()
  await item('none.txt')
    .getByRole('button', { name: /^Remove/ })
    .click()
  await page.getByText('2 files: 2 added').waitFor()
  await page.getByText('2 pages').waitFor()
})

test('of several reports in one page with tags each goes by its own heading', async ({ page }) => {
  const sentence = (n: number, of: string) =>
    `<p>On day ${n} the ${of} was looked at by two engineers of the town, and they found nothing that would keep it shut.</p>`
  const article = (of: string) =>
    `<article><h2>The ${of} opens again</h2>${[1, 2, 3].map((n) => sentence(n, of)).join('')}</article>`
  await open(page)
  await add(
    page,
    file(
      'day.html',
      `<!doctype html><title>All of today</title>${article('mill')}${article('weir')}`,
      'text/html',
    ),
  )
  await page.getByText('1 file: 1 waits for you').waitFor({ timeout: 40_000 })
  await page.getByRole('button', { name: 'Add 2 reports' }).click()
  for (const of of ['mill', 'weir'])
    await page
      .getByRole('heading', { level: 3, name: `The ${of} opens again` })
      .first()
      .waitFor()
})

describe('an event that the reader states', () => {
  const orchard = `Frost takes the plums of Arnside

The growers of Arnside have lost most of their plums to three nights of frost, their union said on Friday.

Fires between the rows had helped nothing, a grower said, and there would be no fair this year.
`
  const choose = async (page: Page, name: RegExp) => {
    await page.getByRole('button', { name: 'Put it into another event' }).click()
    await page.getByRole('dialog').getByRole('button', { name }).click()
  }

  test('a page is put into another event, out of it, and left to the site again', async ({ page }) => {
    await addGazette(page)
    await page.getByRole('button', { name: /^Edit/ }).click()
    await page.getByRole('button', { name: 'Take it out of this event' }).click()
    await page.getByText('a single report').waitFor({ timeout: 40_000 })
    await page.getByRole('button', { name: 'Put it into another event' }).click()
    await page.getByRole('dialog', { name: /Which event does/ }).waitFor()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await choose(page, /2 reports/)
    await page.getByText('put there by you').first().waitFor({ timeout: 40_000 })
    await page.getByText('with 2 reports of one event').waitFor()
    await page.reload()
    await page.getByText('put there by you').first().waitFor({ timeout: 40_000 })
    await page.getByRole('button', { name: /^Edit/ }).click()
    await page.getByRole('button', { name: 'Let the site find its event' }).click()
    await page.getByText('put there by you').waitFor({ state: 'detached', timeout: 40_000 })
    await page.getByText('with 2 reports of one event').waitFor()
  })

  test('two pages make a new event, which goes out and comes back', async ({ page }) => {
    await open(page)
    await addAll(page, file('trade.txt', example('trade')), file('orchard.txt', orchard))
    const row = (name: string) =>
      page.getByRole('region', { name: 'On this device' }).getByRole('listitem').filter({ hasText: name })
    await row(headlines.trade).getByRole('button', { name: /^Edit/ }).click()
    await page.getByRole('button', { name: 'Take it out of this event' }).click()
    await row(headlines.trade).getByText('a single report').waitFor({ timeout: 40_000 })
    await row(headlines.trade).getByRole('button', { name: /^Edit/ }).click()
    await row('Frost').getByRole('button', { name: /^Edit/ }).click()
    await page.getByRole('button', { name: 'Put it into another event' }).click()
    await page.getByRole('searchbox', { name: 'Find an event or a report' }).fill('cable')
    await page
      .getByRole('region', { name: 'Single reports: a new event of both' })
      .getByRole('button')
      .click()
    await page.getByText('put there by you').first().waitFor({ timeout: 40_000 })
    await row('Frost').getByText('with 1 report of one event').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export all as one file' }).click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    await page.getByRole('button', { name: 'Remove all pages, notes and corrections' }).click()
    await page.getByRole('button', { name: 'Remove all for good' }).click()
    await page.getByText('All your pages, notes and corrections are removed from this device.').waitFor()
    await page
      .getByLabel('Bring in an exported file')
      .setInputFiles([file('x.json', text, 'application/json')])
    await page.getByText('put there by you').first().waitFor({ timeout: 40_000 })
    await row(headlines.trade).getByText('with 1 report of one event').waitFor()
  })
})
