import { readFileSync } from 'node:fs'
import { describe } from 'vitest'
import { expectNoViolations } from '../expect-no-violations.ts'
import { openReport } from '../reading/report-page.ts'
import { expect, test } from '../test.ts'
import { underWorker } from '../under-worker.ts'
import { choose, drawn, select, someWords, stands } from './note-page.ts'

type Opened = Awaited<ReturnType<typeof openReport>>
const paragraph = ({ article }: Opened, at: number) =>
  article.body.filter(({ kind }) => kind === 'paragraph')[at]?.text ?? ''

/** A report with a highlight in its second paragraph and a note in its third. */
async function noted({ page, site }: { page: Parameters<typeof openReport>[0]; site: { url: string } }) {
  const report = await openReport(page, site.url)
  await stands(page)
  const words = [someWords(paragraph(report, 1)), someWords(paragraph(report, 2))] as const
  await select(page, '#p2 > p', words[0])
  await choose(page, 'Highlight')
  await select(page, '#p3 > p', words[1])
  await choose(page, 'Note')
  await page.getByRole('textbox', { name: /^Note on/ }).fill('Says who?')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Says who?').waitFor()
  return { report, words }
}

test('the page of notes lists, finds, edits and removes them, and leads to their place', async ({
  page,
  site,
}) => {
  const { report, words } = await noted({ page, site })
  await page.getByRole('link', { name: 'All your notes' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your notes' }).waitFor()
  await page.getByText('1 highlight and 1 note, on this device only.').waitFor()
  const rows = page.locator('main ol > li')
  expect(await rows.locator('mark').allTextContents()).toEqual([...words])
  await expectNoViolations(page)
  await page.getByRole('searchbox').fill('who says')
  await expect.poll(() => rows.count()).toBe(1)
  expect(new URL(page.url()).search).toBe('?q=who+says')
  await page.reload()
  await expect.poll(() => rows.count()).toBe(1)
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: /^Highlights/ }).click()
  await expect.poll(() => rows.locator('mark').allTextContents()).toEqual([words[0]])
  await rows.getByRole('button', { name: /^Remove/ }).click()
  await page.getByText('Highlight removed').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => rows.locator('mark').allTextContents()).toEqual([words[0]])
  await rows.getByRole('link', { name: '¶2: Show in the report' }).click()
  await page.getByRole('heading', { level: 1, name: report.article.headline.text }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(words[0])
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toContain('pencil-meant')
})

test('they go out as Markdown, as W3C annotations and in the one file, and come back from it', async ({
  page,
  site,
}) => {
  const { report, words } = await noted({ page, site })
  await page.goto('notes')
  const save = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }
  const markdown = await save('Save as file')
  expect(markdown).toContain(`> ${words[0]}`)
  expect(markdown).toContain('Says who?')
  await page.getByLabel('JSON-LD').check()
  const { first } = JSON.parse(await save('Save as file'))
  const [highlight, note] = first.items
  expect(highlight).toMatchObject({ type: 'Annotation', motivation: 'highlighting' })
  expect(note).toMatchObject({ motivation: 'commenting', body: { type: 'TextualBody', value: 'Says who?' } })
  expect(note.target.source).toContain(report.article.id)
  expect(note.target.selector[0]).toMatchObject({ type: 'TextQuoteSelector', exact: words[1] })
  expect(note.target.selector[1].type).toBe('TextPositionSelector')
  await page.goto('own-pages')
  const all = await save('Export all as one file')
  await page.getByRole('button', { name: 'Remove all pages, notes and corrections' }).click()
  await page.getByRole('button', { name: 'Remove all for good' }).click()
  await page.getByText('All your pages, notes and corrections are removed from this device.').waitFor()
  const bringIn = () =>
    page
      .getByLabel('Bring in an exported file')
      .setInputFiles([{ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(all) }])
  await bringIn()
  await page.getByText('0 pages added. 2 notes added.').waitFor()
  await bringIn()
  await page.getByText('0 pages added. 2 were here already.').waitFor()
  await page.goto('notes')
  await page.getByText('Says who?').first().waitFor()
})

test('another tab sees a note at once', async ({ page, site }) => {
  const { words } = await noted({ page, site })
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect.poll(() => drawn(other)).toEqual([...words])
  await page.getByRole('button', { name: /^Remove Note/ }).click()
  await expect.poll(() => drawn(other)).toEqual([words[0]])
})

test('what a report does not say any more is told with its words, and kept', async ({ page, site }) => {
  const { words } = await noted({ page, site })
  await page.evaluate(
    ([gone]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('collate')
        opening.onerror = reject
        opening.onsuccess = () => {
          const change = opening.result.transaction('notes', 'readwrite')
          const notes = change.objectStore('notes')
          const reading = notes.getAll()
          reading.onsuccess = () => {
            const first = reading.result.find(({ text }) => text === '')
            notes.put({
              ...first,
              anchor: { ...first.anchor, exact: gone, end: first.anchor.start + gone.length },
            })
          }
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    ['words that the report had before its correction'] as const,
  )
  await page.reload()
  await page.getByRole('heading', { name: 'No longer found in the text' }).waitFor()
  await page.getByText('words that the report had before its correction', { exact: true }).waitFor()
  await expect.poll(() => drawn(page)).toEqual([words[1]])
  await page.goto('notes?kind=lost')
  await page.getByText('No longer found in the text. Its words were:', { exact: true }).waitFor()
  expect(await page.locator('main ol > li').count()).toBe(1)
})

test('a browser that keeps nothing says so, and the notes last as long as the page', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  const report = await openReport(page, site.url)
  await stands(page)
  const words = someWords(paragraph(report, 1))
  await select(page, '#p2 > p', words)
  await choose(page, 'Highlight')
  await page.getByText('This browser keeps nothing for this site').waitFor()
  await expect.poll(() => drawn(page)).toEqual([words])
  await page.getByRole('link', { name: 'All your notes' }).click()
  await page.getByRole('alert').getByText('Your notes are not kept.').waitFor()
  await page.getByText(words).first().waitFor()
})

test('those who note nothing are sent nothing of it', async ({ page, site }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openReport(page, site.url)
  await stands(page)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /\/(?:notes|bring-notes)-/.test(path))).toEqual([])
})

describe('offline', () => {
  const offline = test.override('serviceWorkers', 'allow').override('expected', [/ERR_INTERNET_DISCONNECTED/])

  offline('notes are made, listed and found again without a network', async ({ page, site }) => {
    const { words } = await noted({ page, site })
    await underWorker(page)
    // What is kept from now on are the files that notes take.
    await page.reload()
    await page.getByText('Says who?').waitFor()
    await page.context().setOffline(true)
    await page.reload()
    await expect.poll(() => drawn(page)).toEqual([...words])
    await page.goto('notes')
    await page.getByText('Says who?').first().waitFor()
  })
})
