import type { Browser, BrowserContext, Page } from 'playwright-core'
import { makeCorpus } from '../../corpus/make-corpus/make-corpus.ts'

/** Chromium slows the main thread down, not its workers: what these take is told apart. */
export const slowdown = 4

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

/** The site that is measured holds so many made-up reports: further ones are the reader's. */
const sitePages = 200

/** Adds made-up pages and waits until they are settled in their events. */
export async function addManyPages(context: BrowserContext, { site, many }: { site: string; many: number }) {
  const page = await context.newPage()
  await page.goto(`${site}own-pages`)
  const files = [...makeCorpus(sitePages + many)].slice(sitePages).map(([name, text]) => ({
    ...{ name, mimeType: 'text/plain' },
    buffer: Buffer.from(text),
  }))
  await page.getByLabel('Choose files').setInputFiles(files)
  await page.getByText(new RegExp(`^${many} files: ${many} added`)).waitFor({ timeout: 600_000 })
  // The stories are found once the last page is kept.
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('collate')
        opening.onsuccess = () => {
          const asked = opening.result.transaction('settled').objectStore('settled').get('settled')
          asked.onsuccess = () => {
            opening.result.close()
            resolve(asked.result !== undefined)
          }
        }
      }),
    null,
    { timeout: 600_000, polling: 1000 },
  )
  await page.waitForTimeout(8000)
  await page.close()
}

/** Opens an address and waits until it is shown as it stays: processor time that this took, on the main thread and on all others of the page. */
export async function measureOpening(context: BrowserContext, url: string): Promise<Times> {
  const page = await slowPage(context)
  const timesNow = await watchTimes(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(2500)
  const times = await timesNow()
  await page.close()
  return times
}

/** Adds a page of 6 kB in a fresh browser context, and waits until its headline stands among what was just added: processor time that this took. */
export async function measureAdding(browser: Browser, site: string): Promise<Times> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-US' })
  const page = await slowPage(context)
  await page.goto(`${site}own-pages`)
  await page.getByText('You have added no page yet').waitFor({ timeout: 120_000 })
  // As long as choosing a file takes at the least.
  await page.waitForTimeout(3000)
  const timesNow = await watchTimes(page)
  const before = await timesNow()
  await page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]')
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], 'page.txt', { type: 'text/plain' }))
        if (!input) throw new Error('no input')
        new MutationObserver((_, observer) => {
          if (!document.querySelector('main h3')) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(resolve))
        }).observe(document, { childList: true, subtree: true })
        input.files = transfer.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }),
    pageOfSixKilobytes(),
  )
  const after = await timesNow()
  await context.close()
  return { main: after.main - before.main, others: after.others - before.others }
}

/** Milliseconds of processor time: of the main thread as slowed down, and of the page's other threads, its workers among them, as they are. */
export interface Times {
  main: number
  others: number
}

async function watchTimes(page: Page): Promise<() => Promise<Times>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const at = (asked: string) => (metrics.find(({ name }) => name === asked)?.value ?? Number.NaN) * 1000
    return { main: at('ThreadTime'), others: at('ProcessTime') - at('ThreadTime') }
  }
}

function pageOfSixKilobytes(): string {
  const [[, text] = ['', '']] = [...makeCorpus(1)]
  const [head = '', ...paragraphs] = text.split(/\n{2,}/)
  let page = head
  for (let n = 0; page.length < 6000; n++) page += `\n\n${paragraphs[n % paragraphs.length]}`
  return page.slice(0, 6000)
}
