import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build-site.ts'
import { serveSite } from './serve-site.ts'
import { expect, test as onSite } from './test.ts'

const ferry = `Ferry runs aground off Port Lindow
4 March 2021

The ferry Alder ran aground at dawn on Thursday with sixty people on board, the harbour master said.

Nobody was hurt, and all passengers were taken ashore by noon, according to the coast guard.
`

/** A test on a site that is built of these seeds. */
function testWith(seeds: Record<string, string>) {
  return onSite
    .extend('folder', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
      expect(browser.isConnected()).toBe(true)
      const folder = await mkdtemp(join(tmpdir(), 'collate-small-'))
      onCleanup(() => rm(folder, { recursive: true }))
      for (const [name, text] of Object.entries(seeds)) await writeFile(join(folder, name), text)
      return folder
    })
    .override('site', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
      const built = await buildSite({ seeds: folder })
      const site = await serveSite(built.folder)
      onCleanup(() => Promise.all([site.close(), built.remove()]).then(() => {}))
      return site
    })
}

const testWithOne = testWith({ 'ferry.txt': ferry })
const testWithNone = testWith({})

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
