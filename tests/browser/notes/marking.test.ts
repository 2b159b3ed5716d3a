import { describe } from 'vitest'
import { expectNoViolations } from '../expect-no-violations.ts'
import { openReport } from '../reading/report-page.ts'
import { expect, test } from '../test.ts'
import { choose, drawn, select, someWords, stands } from './note-page.ts'

const body = (report: Awaited<ReturnType<typeof openReport>>, at: number) =>
  report.article.body.filter(({ kind }) => kind === 'paragraph')[at]?.text ?? ''

test('words are highlighted, written of, changed and removed, each undone; a reload finds them', async ({
  page,
  site,
}) => {
  const report = await openReport(page, site.url)
  await stands(page)
  const [first, second] = [someWords(body(report, 1)), someWords(body(report, 2))]
  await select(page, '#p2 > p', first)
  await choose(page, 'Highlight')
  await expect.poll(() => drawn(page)).toEqual([first])
  await page.getByText('Highlighted', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => drawn(page)).toEqual([])
  await select(page, '#p2 > p', first)
  await choose(page, 'Highlight')
  await select(page, '#p3 > p', second)
  await choose(page, 'Note')
  const field = page.getByRole('textbox', { name: `Note on “${second}”` })
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await field.fill('Says who?')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.reload()
  const note = page.getByRole('region', { name: `Note on “${second}”` })
  await note.getByText('Says who?').waitFor()
  expect(await note.locator('mark').textContent()).toBe(second)
  await expect.poll(() => drawn(page)).toEqual([first, second])
  await note.getByRole('button', { name: /^Edit/ }).click()
  await note.getByRole('textbox').fill('Says AFP.')
  await page.keyboard.press('Control+Enter')
  await note.getByText('Says AFP.').waitFor()
  await note.getByRole('button', { name: /^Remove/ }).click()
  await expect.poll(() => drawn(page)).toEqual([first])
  await page.getByRole('button', { name: 'Undo' }).click()
  await note.getByText('Says AFP.').waitFor()
  await expectNoViolations(page)
})

test('by keys alone: v selects a sentence, h marks it, Tab reaches it, Enter opens what can be done', async ({
  page,
  site,
}) => {
  const report = await openReport(page, site.url)
  await stands(page)
  await page.keyboard.press('j')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p1')
  await page.keyboard.press('v')
  const sentences = report.sentences.filter(({ paragraph }) => paragraph === 1)
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(sentences[0]?.text)
  await page.keyboard.press('h')
  await expect.poll(() => drawn(page)).toEqual([sentences[0]?.text])
  const key = page.getByRole('button', { name: /^Your highlight:/ })
  await key.focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('group', { name: 'Your highlight' })
  await menu.waitFor()
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'detached' })
  await key.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('m')
  await page.keyboard.type('By keys.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('By keys.').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Edit/)
})

test('without a selection the paragraph in focus is marked; the keys are listed', async ({ page, site }) => {
  const report = await openReport(page, site.url)
  await stands(page)
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Select the next sentence').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p1')
  await page.keyboard.press('h')
  await expect.poll(() => drawn(page)).toEqual([body(report, 0)])
})

test('a highlight runs over paragraphs, and another may lie over it', async ({ page, site }) => {
  const report = await openReport(page, site.url)
  await stands(page)
  await page.evaluate(() => {
    const [from, to] = ['#p1 > p', '#p3 > p'].map((one) => document.querySelector(one))
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length)
  })
  await choose(page, 'Highlight')
  const last = report.article.body.findIndex(({ text }) => text === body(report, 2))
  const over = report.article.body.slice(0, last + 1).map(({ text }) => text)
  await expect.poll(() => drawn(page)).toEqual(over)
  const inside = someWords(body(report, 2))
  await select(page, '#p3 > p', inside)
  await choose(page, 'Highlight')
  await expect.poll(() => drawn(page)).toEqual([...over, inside])
})

test('a highlight is pressed where it stands', async ({ page, site }) => {
  const report = await openReport(page, site.url)
  await stands(page)
  const words = someWords(body(report, 1))
  await select(page, '#p2 > p', words)
  await choose(page, 'Highlight')
  await expect.poll(() => drawn(page)).toEqual([words])
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('pencil') ?? []
    const { left, top, height } = (range as Range).getClientRects()[0] ?? new DOMRect()
    return [left + 12, top + height / 2] as const
  })
  await page.mouse.click(...at)
  await choose(page, 'Remove highlight')
  await expect.poll(() => drawn(page)).toEqual([])
})

test('on paper they are on request alone', async ({ page, site }) => {
  const report = await openReport(page, site.url)
  await stands(page)
  const words = someWords(body(report, 1))
  await select(page, '#p2 > p', words)
  await choose(page, 'Note')
  await page.getByRole('textbox', { name: /^Note on/ }).fill('For the archive.')
  await page.keyboard.press('Control+Enter')
  const note = page.getByText('For the archive.')
  await note.waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => note.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('Print them with the report').check()
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => note.isVisible()).toBe(true)
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toContain('pencil-on-paper')
})

test('in a comparison they are drawn wherever the words stand, and made there', async ({ page, site }) => {
  const report = await openReport(page, site.url)
  await stands(page)
  const words = someWords(body(report, 1))
  await select(page, '#p2 > p', words)
  await choose(page, 'Highlight')
  await page.getByText('Highlighted', { exact: true }).waitFor()
  const other = report.others.find(({ comparison }) => comparison)?.card.id
  await page.goto(`compare/${report.article.id}/${other}`)
  await expect.poll(() => drawn(page)).toContain(words)
  const cell = page.locator('li > [data-side="b"] [data-at]').first()
  const sentence = (await cell.textContent())?.trim() ?? ''
  await cell.scrollIntoViewIfNeeded()
  await cell.evaluate((element) => getSelection()?.selectAllChildren(element))
  await choose(page, 'Note')
  await page.getByRole('textbox', { name: /^Note on/ }).fill('Of the other.')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Of the other.').waitFor()
  await expect.poll(() => drawn(page)).toContain(sentence)
  await expectNoViolations(page)
  await page.goto(`compare/${report.article.id}/${other}?mode=order`)
  await expect.poll(() => drawn(page)).toContain(sentence)
  await page.getByText('Of the other.').waitFor()
})

describe('on a phone', () => {
  const phone = test.override('contextOptions', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })

  phone(
    'the menu stands at the foot of the window, and notes below their paragraph',
    async ({ page, site }) => {
      const report = await openReport(page, site.url)
      await stands(page)
      const words = someWords(body(report, 1))
      await select(page, '#p2 > p', words)
      const menu = page.getByRole('group', { name: 'Selected words' })
      await menu.waitFor()
      const box = await menu.boundingBox()
      expect(box && [box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 390, 844])
      await expectNoViolations(page)
      await choose(page, 'Note')
      await page.getByRole('textbox', { name: /^Note on/ }).fill('With a finger.')
      await page.getByRole('button', { name: 'Keep', exact: true }).tap()
      const note = await page.getByText('With a finger.').boundingBox()
      const paragraph = await page.locator('#p2 > p').boundingBox()
      expect(note && paragraph && note.y > paragraph.y).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    },
  )
})
