import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { copySite } from './copy-site.ts'
import { builtSite } from './known-pages.ts'
import { styled } from './styled.ts'
import { expect, test as onSite } from './test.ts'
import { underWorker } from './under-worker.ts'

const { headline, article, id, comparison, pair, formerOf } = builtSite()
const former = {
  article: `articles/${formerOf(id)}`,
  comparison: `compare/${pair.map(formerOf).join('/')}`,
}

/** The address is this one, and the page there says what it should. */
async function landsOn(page: Page, address: string): Promise<void> {
  await page.waitForURL(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

for (const javaScriptEnabled of [true, false])
  describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const test = onSite.override('contextOptions', { javaScriptEnabled })
    test.for([
      ['a report by its address of before', former.article, article],
      ['a report by its id alone', `articles/${id}`, article],
      ['a report by its id behind words of before a correction', `articles/other-words-${id}`, article],
      ['a comparison by its address of before', former.comparison, comparison],
    ] as const)('%s', async ([, from, to], { page, site }) => {
      expect((await page.goto(from))?.status()).toBe(200)
      await landsOn(page, site.url + to)
      if (to === article) await page.getByRole('heading', { level: 1, name: headline }).waitFor()
    })
  })

onSite(
  'what an address of before asks for, and the place that it names, go along',
  async ({ page, site }) => {
    await page.goto(`${former.comparison}?pin=1-1`)
    await landsOn(page, `${site.url}${comparison}?pin=1-1`)
    await page.goto(`${former.article}?view=source#line-3`)
    await landsOn(page, `${site.url}${article}?view=source#line-3`)
    await page.goBack()
    await landsOn(page, `${site.url}${comparison}?pin=1-1`)
  },
)

onSite('reports that were saved, read and begun under their ids of before stay so', async ({ page }) => {
  const kept = { read: [formerOf(pair[0])], saved: [formerOf(pair[1])] }
  await page.goto('colophon')
  await page.evaluate(
    ([marks, positions]) => {
      localStorage.setItem('collate:marks', marks)
      localStorage.setItem('collate:positions', positions)
    },
    [JSON.stringify(kept), JSON.stringify([[formerOf(id), 3]])] as const,
  )
  await page.goto('')
  await page
    .locator(styled(`main .is-read [data-report="${pair[0]}"]`))
    .first()
    .waitFor()
  await page.getByRole('banner').getByRole('link', { name: 'Saved 1' }).click()
  await page.locator(`main [data-report="${pair[1]}"]`).first().waitFor()
  await page.goto(former.article)
  await page.getByText(/^Continued at paragraph 3, where you stopped$/).waitFor()
})

onSite('where a host knows nothing of ids, a report is found by its id all the same', async ({ browser }) => {
  const site = await copySite()
  await site.deploy((folder) => rmSync(join(folder, `articles/${id}.html`)))
  const page = await browser.newPage()
  expect((await page.goto(`${site.url}articles/other-words-${id}#p2`))?.status()).toBe(404)
  await landsOn(page, `${site.url}${article}#p2`)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p2')
  await page.close()
  await site.close()
})

describe('with no network', () => {
  const test = onSite.override('expected', [/ERR_INTERNET_DISCONNECTED/]).override('serviceWorkers', 'allow')
  test('addresses of before lead on', async ({ page, site }) => {
    await page.goto('')
    await underWorker(page)
    await page.context().setOffline(true)
    await page.goto(`${former.article}#p2`)
    await landsOn(page, `${site.url}${article}#p2`)
    await page.goto(`${former.comparison}?pin=1-1`)
    await landsOn(page, `${site.url}${comparison}?pin=1-1`)
  })
})
