import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { testWith } from '../test-with.ts'

export const example = (name: string) => readFileSync(`tests/example/${name}.txt`, 'utf8')
export const file = (name: string, content: string | Buffer, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
})

/** The host does not know of pages on a device: it answers their addresses with 404 and the app that does. */
export const test = testWith([
  ['agency.txt', example('agency')],
  ['broadcaster.txt', example('broadcaster')],
]).extend('expected', [/status of 404 .*own-/, /preloaded using link preload but not used/])

export const headlines = {
  gazette: 'Velmouth loses its footbridge for six weeks',
  trade: 'Cable damage on a six-year-old bridge: what is known',
}

export async function open(page: Page): Promise<void> {
  await page.goto('own-pages')
  await page.getByText('You have added no page yet').waitFor()
}

export const add = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Choose files').setInputFiles(files, { timeout: 40_000 })

/** Waits until nothing is read any more. */
export async function addAll(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await add(page, ...files)
  await page.getByText(new RegExp(`^${files.length} files?: (?!.*being read)`)).waitFor({ timeout: 40_000 })
}

/** A page of the reader's that belongs to the site's event. */
export async function addGazette(page: Page): Promise<void> {
  await open(page)
  await addAll(page, file('gazette.txt', example('gazette')))
  await page.getByText('It tells of the same event as 2 reports here.').waitFor({ timeout: 40_000 })
}
