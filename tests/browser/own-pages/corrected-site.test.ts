import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { buildSite } from '../build-site.ts'
import { openPair } from '../comparison/open-pair.ts'
import { expectNoViolations } from '../expect-no-violations.ts'
import { serveSite } from '../serve-site.ts'
import { styled } from '../styled.ts'
import { expect, test } from '../test.ts'
import { underWorker } from '../under-worker.ts'
import { counted, refuseFirst, stateSame } from './correcting.ts'

test('the file of corrections put beside the seeds builds the same comparison, as the editor’s', async ({
  browser,
  page,
  site,
}) => {
  const path = await openPair(page, site)
  await refuseFirst(page)
  await stateSame(page)
  const [sentence, rows] = [await counted(page), await rowKeys(page)]
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#corrections').getByRole('button', { name: 'Corrections as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^corrections-[\d-]+\.links\.json$/)
  const folder = mkdtempSync(join(tmpdir(), 'collate-corrected-'))
  cpSync('seeds', join(folder, 'seeds'), { recursive: true })
  writeFileSync(
    join(folder, 'seeds', download.suggestedFilename()),
    readFileSync(await download.path(), 'utf8'),
  )
  await buildSite({ folder: join(folder, 'dist'), seeds: join(folder, 'seeds') })
  const built = await serveSite(join(folder, 'dist'))
  // Another reader: what this one has on the device is not there.
  const theirs = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  try {
    await theirs.goto(`${built.url}${path}`)
    await theirs
      .getByRole('link', { name: /^Corrected by the editor: .* taken out and 1 match stated/ })
      .waitFor()
    await theirs.getByRole('region', { name: /^Both texts/ }).waitFor()
    expect(await counted(theirs)).toBe(sentence)
    expect(await rowKeys(theirs)).toEqual(rows)
    await theirs.getByText('The editor marked this match as wrong. It does not count.').first().waitFor()
    await expectNoViolations(theirs)
    await theirs.goto(`${built.url}colophon`)
    expect(await theirs.getByText('.links.json').count()).toBe(0)
  } finally {
    await theirs.close()
    await built.close()
  }
}, 240_000)

const rowKeys = (page: Page) =>
  page
    .locator(styled('.pairs [data-row]'))
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')))

describe('with no network', () => {
  test.override('serviceWorkers', 'allow')
  test.override('expected', [/ERR_INTERNET_DISCONNECTED/, /preloaded using link preload but not used/])

  test('a comparison is corrected, and read again', async ({ page, site }) => {
    await openPair(page, site)
    await refuseFirst(page)
    await underWorker(page)
    await page.reload()
    await page.getByRole('link', { name: /^Corrected by you/ }).waitFor()
    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('link', { name: /^Corrected by you/ }).waitFor()
    await stateSame(page)
  })
})
