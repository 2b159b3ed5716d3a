import type { Page } from 'playwright-core'
import { expect } from '../test.ts'
import { add, addAll, example, file, open, test } from './with-own-pages.ts'

/** A report that goes on in so many rows of words that the file has so many bytes. */
function pageOf(bytes: number): string {
  const row = Array.from({ length: 90 }, (_, n) => `Item${n}`).join(' ')
  const rows = Array.from({ length: Math.ceil(bytes / row.length) }, (_, n) => `${n} ${row}`)
  return `${example('trade')}\n\n${rows.join('\n')}`.slice(0, bytes)
}

const bringIn = (page: Page, content: string) =>
  page.getByLabel('Bring in an exported file').setInputFiles([file('x.json', content, 'application/json')])

/** So many bytes a text file may have. */
const limit = 2_000_000

test('a page of as much as 2 MB is read, one byte more is refused by name', async ({ page }) => {
  await open(page)
  await add(page, file('over.txt', pageOf(limit + 1)), file('under.txt', pageOf(limit)))
  await page.getByText('2 files: 1 added and 1 not added').waitFor({ timeout: 110_000 })
  const over = page.getByRole('listitem').filter({ hasText: 'over.txt' })
  await over
    .getByText(/2 ?MB|2,000,000/)
    .first()
    .waitFor()
  const under = page.getByRole('listitem').filter({ hasText: 'under.txt' })
  await under.getByText('Added').first().waitFor()
  await under.getByText(/^\d[\d,]+ of \d[\d,]+ lines kept$/).waitFor({ timeout: 60_000 })
  await page.getByText('1 page', { exact: true }).waitFor()
}, 220_000)

test('where the device is full it says so, keeps what is there whole, and goes on once there is room', async ({
  page,
  site,
}) => {
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(site.url)
  // Before anything is kept: what room there is the browser remembers for a while. A short page fits in, a long one does not.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
  await open(page)
  await addAll(page, file('trade.txt', example('trade')))
  await page.getByText('1 page', { exact: true }).waitFor()
  await add(page, file('long.txt', pageOf(600_000)))
  await page.getByText('There is no room left for your pages.').first().waitFor({ timeout: 60_000 })
  await page.getByText('1 page', { exact: true }).waitFor()
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await add(page, file('gazette.txt', example('gazette')))
  await page.getByText('2 pages', { exact: true }).waitFor({ timeout: 60_000 })
  await page.reload()
  await page.getByText('2 pages', { exact: true }).waitFor()
}, 150_000)

test('a hostile import changes nothing, runs nothing and asks for nothing', async ({ page }) => {
  await open(page)
  await addAll(page, file('trade.txt', example('trade')))
  const record = {
    ...{ kind: 'page', id: 'own-0123456789', name: 'x.html', format: 'html', encoding: 'utf-8', place: 0 },
    ...{ added: '2026-03-04T05:06:07.000Z', changed: '2026-03-04T05:06:07.000Z', stated: {}, apart: false },
  }
  const exported = (...records: unknown[]) =>
    JSON.stringify({ collate: 'device', version: 2, exported: '2026-03-05T00:00:00.000Z', records })
  for (const spoilt of [
    { ...record, text: 'x', id: '../../../evil' },
    { ...record, text: 'x', stated: { url: 'javascript:alert(1)' } },
    { ...record, text: 'x', made: { card: '<script>' } },
    { ...record, text: 7 },
  ]) {
    await bringIn(page, exported(spoilt))
    await page.getByText('This file is cut or was changed').waitFor()
    await page.getByRole('button', { name: 'Remove all pages, notes and corrections' }).waitFor()
  }
  await bringIn(page, JSON.stringify({ ...JSON.parse(exported()), version: 99 }))
  await page.getByText('A newer version of this site has exported this file.').waitFor()
  await bringIn(page, '{"collate":"device","vers')
  await page.getByText('This file is cut or was changed').waitFor()
  await page.getByText('1 page', { exact: true }).waitFor()
  // Of a record that is whole the text may be hostile: it is read as any page is.
  const text = `<h1>Told by <img src="https://evil.invalid/x" onerror="document.title='ran'">import</h1><script>document.title='ran'</script><p>The mill at Orrin was closed on Monday after a beam had cracked, its owner said.<p>Nobody was hurt, and the road below stays open, according to the council.`
  await bringIn(page, exported({ ...record, text }))
  await page.getByText('1 page added.').waitFor()
  await page.getByRole('link', { name: 'Told by import' }).first().click({ timeout: 40_000 })
  await page.getByRole('heading', { level: 1, name: 'Told by import' }).waitFor()
  expect(await page.title()).toBe('Told by import · Collate')
})
