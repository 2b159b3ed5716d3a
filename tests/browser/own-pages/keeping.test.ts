import { readFileSync } from 'node:fs'
import { describe } from 'vitest'
import { expectNoViolations } from '../expect-no-violations.ts'
import { expect } from '../test.ts'
import { underWorker } from '../under-worker.ts'
import { add, addAll, example, file, headlines, open, test } from './with-own-pages.ts'

test('everything goes out as one file and comes back, merged; all is removed in one step', async ({
  page,
}) => {
  await open(page)
  await addAll(page, file('gazette.txt', example('gazette')), file('trade.txt', example('trade')))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export all as one file' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  const bringIn = (content: string) =>
    page.getByLabel('Bring in an exported file').setInputFiles([file('x.json', content, 'application/json')])
  await bringIn(text)
  await page.getByText('0 pages added. 2 were here already.').waitFor()
  await page.getByRole('button', { name: 'Remove all pages, notes and corrections', exact: true }).click()
  await page.getByRole('button', { name: 'Remove all for good' }).click()
  await page.getByText('All your pages, notes and corrections are removed from this device.').waitFor()
  await bringIn(text.slice(0, -40))
  await page.getByText('This file is cut or was changed').waitFor()
  await bringIn(text.replace(/"version":\d/, '"version":9'))
  await page.getByText('A newer version of this site has exported this file.').waitFor()
  await bringIn(text)
  await page.getByText('2 pages added.').waitFor()
  await page.getByRole('link', { name: headlines.trade }).first().waitFor({ timeout: 40_000 })
})

test('hundreds of files at once are read one after another, and can be cancelled', async ({ page }) => {
  await open(page)
  const many = Array.from({ length: 500 }, (_, n) =>
    file(`${n}.txt`, n === 0 ? example('trade') : `Menu ${n}\nHome`),
  )
  await add(page, ...many)
  await page
    .getByRole('button', { name: /^Cancel \d+\.txt/ })
    .first()
    .click()
  await page.getByText('500 files: 1 added and 499 not added').waitFor({ timeout: 50_000 })
  await page.getByText('Cancelled').first().waitFor()
})

test('another tab sees what is added', async ({ page }) => {
  const other = await page.context().newPage()
  await other.goto('')
  await other.getByText('2 of 2 reports').waitFor()
  await open(page)
  await addAll(page, file('trade.txt', example('trade')))
  await other.getByText('3 of 3 reports').waitFor({ timeout: 40_000 })
})

test('files dropped on the list are added', async ({ page }) => {
  await page.goto('')
  await page.waitForSelector('html[data-stands]')
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'trade.txt', { type: 'text/plain' }))
    return transfer
  }, example('trade'))
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data })
  expect(await page.locator('html[data-files-held]').count()).toBe(1)
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
  await page.waitForURL(/own-pages$/)
  await page.getByText('1 file: 1 added').waitFor({ timeout: 40_000 })
})

test('a tab that is closed in the middle leaves whole pages', async ({ page }) => {
  await open(page)
  const many = Array.from({ length: 30 }, (_, n) =>
    file(`${n}.txt`, example('trade').replace('Cable', `Cable ${n}`)),
  )
  await add(page, ...many)
  await page
    .getByText(/ [1-9]\d* added/)
    .first()
    .waitFor({ timeout: 40_000 })
  const { url, context } = { url: page.url(), context: page.context() }
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await next.goto(url)
  await next.getByRole('heading', { name: 'On this device' }).waitFor()
  const counts = await next.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const opening = indexedDB.open('collate')
        opening.onsuccess = () => {
          const names = ['pages', 'cards', 'reports']
          const reading = opening.result.transaction(names)
          const asked = names.map((name) => reading.objectStore(name).count())
          reading.oncomplete = () => resolve(asked.map(({ result }) => result))
        }
      }),
  )
  expect(counts[0]).toBeGreaterThan(0)
  expect(counts).toEqual([counts[0], counts[0], counts[0]])
})

test('where the browser keeps nothing it says so, and the site stands', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await page.goto('own-pages')
  await page.getByText('This browser keeps nothing for this site').first().waitFor()
  await page.getByLabel('Choose files').setInputFiles([file('trade.txt', example('trade'))])
  await page.getByText('1 file: 1 not added').waitFor({ timeout: 40_000 })
  await page.goto('')
  await page.getByText('2 of 2 reports').waitFor()
})

test('the address of an own page says what it is elsewhere', async ({ page }) => {
  await page.goto('articles/some-words-own-0123456789')
  await page.getByRole('heading', { name: 'A page that a reader has added' }).waitFor()
})

describe('with no network', () => {
  test.override('serviceWorkers', 'allow')
  test.override('expected', [/ERR_INTERNET_DISCONNECTED/, /status of 404 .*own-/])

  test('own pages are read and added', async ({ page }) => {
    await open(page)
    await underWorker(page)
    // From here on the offline worker has what reads pages.
    await page.reload()
    await addAll(page, file('gazette.txt', example('gazette')))
    await page.getByText('It tells of the same event').first().waitFor({ timeout: 40_000 })
    await page.context().setOffline(true)
    await page.getByRole('link', { name: headlines.gazette }).first().click()
    await page.getByRole('heading', { level: 1, name: headlines.gazette }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: headlines.gazette }).waitFor()
    await page.goto('own-pages')
    await addAll(page, file('trade.txt', example('trade')))
    await page.getByRole('link', { name: headlines.trade }).first().waitFor()
  })
})

describe('on a phone, by keyboard alone', () => {
  test.override('contextOptions', { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en-GB' })

  test('a text is typed in, its headline stated, the page opened and removed', async ({ page }) => {
    await open(page)
    await page.getByLabel('Or paste the text of a page').focus()
    const [, , ...body] = example('trade').split('\n').filter(Boolean)
    await page.keyboard.insertText(body.join('\n\n'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Headline' }).focus()
    await page.keyboard.insertText('Typed')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Typed' }).first().waitFor()
    await expectNoViolations(page)
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(scrolls).toBe(false)
    await page.getByRole('button', { name: /^Edit/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('The text of the page').waitFor()
    await expectNoViolations(page)
    await page
      .getByRole('button', { name: /^Remove Typed/ })
      .last()
      .focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText('You have added no page yet').or(page.getByText('1 file')).first().waitFor()
    await page.getByRole('heading', { name: 'On this device' }).waitFor({ state: 'detached' })
  })
})
