import { expect } from './test.ts'
import { testWith } from './test-with.ts'

const ferry = `Ferry runs aground off Port Lindow
4 March 2021

The ferry Alder ran aground at dawn on Thursday with sixty people on board, the harbour master said.

Nobody was hurt, and all passengers were taken ashore by noon, according to the coast guard.
`

const testWithOne = testWith([['ferry.txt', ferry]])
const testWithNone = testWith([]).extend('expected', [/status of 404 .*own-/])

testWithOne('a site of one report: it opens from the list, and the other pages stand', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Ferry runs aground off Port Lindow' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Ferry runs aground off Port Lindow' }).waitFor()
  for (const path of ['compare', 'colophon']) {
    expect((await page.goto(path))?.status()).toBe(200)
    await page.getByRole('main').waitFor()
  }
})

testWithNone('a site without a report: every page stands', async ({ page }) => {
  for (const path of ['', 'compare', 'colophon']) {
    expect((await page.goto(path))?.status()).toBe(200)
    await page.getByRole('main').waitFor()
  }
})

testWithNone(
  'a site without a report opens on adding pages, and two of them are compared',
  async ({ page }) => {
    const other = ferry
      .replace('Ferry runs aground off', 'Sixty leave stranded ferry at')
      .replace('at dawn', 'early')
    await page.goto('')
    await page.getByRole('link', { name: 'Add your own pages' }).click()
    await page.getByLabel('Choose files').setInputFiles(
      [ferry, other].map((text, n) => ({
        name: `${n}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })),
    )
    await page.getByText('It tells of the same event as 1 report here.').first().waitFor({ timeout: 40_000 })
    await page.goto('')
    await page.getByText('2 of 2 reports').waitFor()
    await page.locator('main [data-compare]').first().click()
    await page.getByRole('heading', { name: /^Both texts/ }).waitFor()
  },
)
