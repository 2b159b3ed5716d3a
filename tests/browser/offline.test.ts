import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { copySite } from './copy-site.ts'
import { builtSite } from './known-pages.ts'
import { expect, test as onSite } from './test.ts'
import { underWorker } from './under-worker.ts'

const { headline, article, comparison } = builtSite()
const test = onSite.extend('serviceWorkers', 'allow')

describe('with no network', () => {
  test.override('expected', [/ERR_INTERNET_DISCONNECTED/])

  test('after one visit every page opens, by address and by link', async ({ page }) => {
    await page.goto('')
    await underWorker(page)
    await page.context().setOffline(true)
    await page.goto(article)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(headline)
    await page.goto(comparison)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto('')
    await page.getByRole('searchbox').fill(headline.split(' ').slice(0, 3).join(' '))
    await page.locator('main mark').first().waitFor()
    await page.getByRole('link', { name: headline }).first().click()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(headline)
  })
})

/** As a deploy would: another worker under the same name. */
function changeWorker(folder: string): void {
  const worker = join(folder, 'worker.js')
  for (const twin of ['.br', '.gz']) rmSync(worker + twin, { force: true })
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"id":"\w+"/, '"id":"newer"'))
}

test('a newer edition is offered, and taken only when the reader says so', async ({ browser }) => {
  const site = await copySite()
  const page = await browser.newPage()
  await page.goto(site.url)
  await underWorker(page)
  await site.deploy(changeWorker)
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const offer = page.getByRole('button', { name: 'Show it' })
  await offer.waitFor()
  expect(await page.evaluate(() => caches.keys())).toContain('collate-newer')
  const reloaded = page.waitForEvent('load')
  await offer.click()
  await reloaded
  // What was opened is kept over editions.
  const editions = async () =>
    (await page.evaluate(() => caches.keys())).filter((name) => name !== 'collate-opened')
  await expect.poll(editions).toEqual(['collate-newer'])
  await page.close()
  await site.close()
})

test('where the browser has no room, the site works as without a worker', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await page.goto('')
  const origin = new URL(page.url()).origin
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 10_000 })
  await page.goto(article)
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(headline)
})
