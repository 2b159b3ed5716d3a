import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expectNoViolations } from '../expect-no-violations.ts'
import { builtSite } from '../known-pages.ts'
import { expect, test } from '../test.ts'
import { openPair } from './open-pair.ts'

async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), text: await readFile((await download.path()) ?? '', 'utf8') }
}

test('by keyboard: the comparison as a file in three formats, each with who tells and how it was made', async ({
  page,
  site,
}) => {
  const path = await openPair(page, site)
  await page.getByRole('button', { name: 'Save as file' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Save as file' }).getByRole('button').first().waitFor()
  await expectNoViolations(page)
  const headlines = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  for (const [format, start] of [
    ['Markdown', '# AFP and Krone Multimedia compared'],
    ['CSV', '\uFEFFpart,number,what,'],
    ['JSON', '{'],
  ] as const) {
    const { name, text } = await saved(page, `Save as ${format}`)
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+~[a-z0-9]+(-[a-z0-9]+)+\.(md|csv|json)$/)
    expect(text.startsWith(start)).toBe(true)
    const flat = text.replace(/\s+/g, ' ')
    for (const headline of headlines.slice(0, 2)) expect(flat).toContain(headline.replace(/\s+/g, ' '))
    expect(flat).toContain('20 June 2024, time not stated')
    expect(flat).toContain('Nobody has checked it, and it can be wrong.')
    expect(flat).toContain('same fact, other words')
    expect(flat).toContain(`${site.url}${path}`)
    expect(flat).toMatch(/seeds\/\S+\.txt/)
  }
})

test('a citation of the comparison and of each report in three formats', async ({ page, site }) => {
  await openPair(page, site)
  await page.getByRole('button', { name: 'Save as file' }).click()
  const bib = await saved(page, 'Cite Krone Multimedia as BibTeX')
  expect(bib.name).toMatch(/\.bib$/)
  expect(bib.text).toMatch(/@article\{[\s\S]*journal = \{Krone Multimedia\}[\s\S]*date = \{2024-06-20\}/)
  const ris = await saved(page, 'Cite AFP as RIS')
  expect(ris.text).toMatch(/^TY {2}- NEWS\r\n[\s\S]*address not stated[\s\S]*ER {2}- \r\n$/)
  const csl = await saved(page, 'Cite this comparison as CSL-JSON')
  expect(JSON.parse(csl.text)[0]).toMatchObject({ type: 'webpage', 'container-title': 'Collate' })
})

test('a report is cited from its own page', async ({ page }) => {
  await page.goto(builtSite().article)
  await page.locator('html[data-stands]').waitFor()
  const { text } = await saved(page, 'Cite this report as CSL-JSON')
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  expect(JSON.parse(text)[0].title).toBe(title.replace(/\s+/g, ' '))
})

test('nothing of the exports is fetched before it is used', async ({ page, site }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await openPair(page, site)
  await page.locator('html[data-stands]').waitFor()
  expect(fetched.filter((url) => /save|cit/.test(url))).toEqual([])
  await page.getByRole('button', { name: 'Save as file' }).click()
  await page.getByRole('button', { name: 'Save as Markdown' }).waitFor()
  expect(fetched.some((url) => url.includes('save-menu'))).toBe(true)
})

test.describe('at 320 px', () => {
  test.override('contextOptions', { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' })

  test('the menu is in the window', async ({ page, site }) => {
    await openPair(page, site)
    await page.getByRole('button', { name: 'Save as file' }).click()
    const box = await page.getByRole('dialog', { name: 'Save as file' }).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700)
  })
})
