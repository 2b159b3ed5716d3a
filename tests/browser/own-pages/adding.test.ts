import { expectNoViolations } from '../expect-no-violations.ts'
import { manifestOf } from '../served-data.ts'
import { expect } from '../test.ts'
import { untilHydrated } from '../until-hydrated.ts'
import { addAll, addGazette, example, file, headlines, open, test } from './with-own-pages.ts'

test('a page is added and joins its event', async ({ page }) => {
  await addGazette(page)
  await expectNoViolations(page)
  await page.getByRole('link', { name: 'See all 3 together' }).first().click()
  await page.getByRole('link', { name: headlines.gazette }).first().waitFor()
  await page.getByText('on this device only').first().waitFor()
})

test('it is found by search, read with the page as copied, and compared', async ({ page }) => {
  await addGazette(page)
  await page.goto('?q=velmouth+loses')
  await page.getByText('on this device only').first().waitFor()
  await page.getByRole('link', { name: headlines.gazette }).first().click()
  await page.getByRole('heading', { level: 1, name: headlines.gazette }).waitFor()
  const address = page.url()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: headlines.gazette }).waitFor()
  expect(page.url()).toBe(address)
  const own = /own-\w+$/.exec(address)?.[0] ?? ''
  const [other] = Object.keys((await manifestOf(new URL('/', address).href)).articles)
  await page.goto(`compare/${other}/${own}`)
  await page.getByRole('heading', { name: /^Both texts/ }).waitFor()
  await page.getByText('Compared by words alone').first().waitFor({ state: 'attached' })
  expect(await page.getByText('on this device only').count()).toBeGreaterThan(0)
  await page.goto(`${address}?view=source`)
  await page.getByText('gazette.txt').waitFor()
})

test('what is bundled has it among its own, and lets go of it', async ({ page }) => {
  await addGazette(page)
  await page.goto('')
  await page.getByText('One event, 3 reports').waitFor()
  await page.goto('own-pages')
  await page.getByRole('button', { name: /^Edit/ }).click()
  await page.getByRole('button', { name: 'Take it out of this event' }).click()
  await page.getByText('Saved.').waitFor()
  await page.getByText('a single report').waitFor({ timeout: 40_000 })
  await page.goto('')
  await page.getByText('One event, 2 reports').waitFor()
  await page.goto('own-pages')
  await page.getByRole('button', { name: /^Remove Velmouth/ }).click()
  await page.getByRole('button', { name: /^Remove for good/ }).click()
  await page.getByText('You have added no page yet').waitFor()
  await page.goto('')
  await page.getByText('2 of 2 reports').waitFor()
})

test('a paste, with what the clipboard says of its tags, and what the reader states of it', async ({
  page,
}) => {
  await open(page)
  const box = page.getByLabel('Or paste the text of a page')
  const [, , ...body] = example('trade').split('\n').filter(Boolean)
  await box.fill(body.join('\n\n'))
  await page.getByRole('button', { name: 'Add this text' }).click()
  const field = page.getByRole('textbox', { name: 'Headline' })
  await field.fill('As I call it')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('link', { name: 'As I call it' }).first().click()
  await page.getByRole('heading', { level: 1, name: /As I call it.*stated by you/ }).waitFor()

  await page.goto('own-pages')
  await untilHydrated(page)
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<h1>Told with tags</h1><p>The quarry at Orrin was closed on Monday after a slope had slipped, its owner said.</p><p>Nobody was hurt, and the road below stays open, according to the council.</p>',
    )
    data.setData('text/plain', 'plain')
    const field = document.querySelector('textarea') as HTMLTextAreaElement
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    field.focus()
    document.execCommand('insertText', false, 'plain')
  })
  await page.getByRole('button', { name: 'Add this text' }).click()
  await page.getByRole('heading', { level: 3, name: 'Told with tags' }).first().waitFor()
})

test('what cannot be read is told by name, with a way on, and costs the others nothing', async ({ page }) => {
  await open(page)
  const hostile = `<!doctype html><title>x</title><script>document.title='ran'</script><img src="https://evil.invalid/x" onerror="document.title='ran'"><iframe src="https://evil.invalid/"></iframe><h1>Told by <b onclick="x">hostile</b> page</h1><p>The mill at Orrin was closed on Monday after a beam had cracked, its owner said.<p>Nobody was hurt, and the road below stays open, according to the council.<style>@import "https://evil.invalid/y"</style>`
  await addAll(
    page,
    file('scan.pdf', '%PDF-1.7 something', 'application/pdf'),
    file('noise.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 89) % 256))),
    file('long.txt', 'word '.repeat(410_000)),
    file('agency.txt', example('agency')),
    file('hostile.html', hostile, 'text/html'),
    file('trade.txt', example('trade')),
    file('trade-again.txt', example('trade')),
  )
  await page.getByText('7 files: 4 added and 3 not added').waitFor()
  await page.getByText('It is a PDF document, not the text of a page.').waitFor()
  await page.getByText('This page is among yours already:').waitFor()
  await page.getByText('It says the same as a report that is here').waitFor({ timeout: 40_000 })
  await page.getByRole('button', { name: 'Go to the box' }).first().click()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await page.getByRole('link', { name: 'Told by hostile page' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Told by hostile page' }).waitFor()
  expect(await page.title()).toBe('Told by hostile page · Collate')
})
