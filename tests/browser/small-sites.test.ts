import { expect } from './test.ts'
import { testWith } from './test-with.ts'

const ferry = `Ferry runs aground off Port Lindow
4 March 2021

The ferry Alder ran aground at dawn on Thursday with sixty people on board, the harbour master said.

Nobody was hurt, and all passengers were taken ashore by noon, according to the coast guard.
`

const testWithOne = testWith([['ferry.txt', ferry]])
const testWithNone = testWith([])

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
