import { describe } from 'vitest'
import { expectNoViolations } from './expect-no-violations.ts'
import { box, marks, note, openReport, sentenceOf } from './reading/report-page.ts'
import { styled } from './styled.ts'
import { expect, test } from './test.ts'

test('each mark stands beside its sentence, also in larger text', async ({ page, site }) => {
  await openReport(page, site.url)
  for (const size of ['medium', 'largest']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.size = name
    }, size)
    for (const mark of await marks(page).all()) {
      const sentence = await sentenceOf(page, mark)
      await expect.poll(async () => (await box(mark)).y - (await box(sentence)).y).toBeLessThan(30)
      expect((await box(mark)).y).toBeGreaterThan((await box(sentence)).y - 4)
      expect((await box(mark)).x).toBeLessThan((await box(sentence)).x)
    }
  }
})

test('a note stands in the rail, level with its sentence, and leads to the pair', async ({ page, site }) => {
  await openReport(page, site.url)
  const last = marks(page).last()
  await last.click()
  // A passage may begin in an earlier paragraph, where it has a mark of the same name.
  const name = (await last.getAttribute('aria-label')) ?? ''
  const sentence = await sentenceOf(page, page.getByRole('button', { name, exact: true }).first())
  expect((await box(note(page))).x).toBeGreaterThan((await box(sentence)).x + 400)
  // Level with its sentence, or right below the card that the rail begins with.
  const level = async () => {
    const card = await box(page.locator(styled('.also')))
    return Math.max((await box(sentence)).y, card.y + card.height + 40)
  }
  await expect.poll(async () => Math.abs((await box(note(page))).y - (await level()))).toBeLessThan(20)
  await note(page).getByRole('link', { name: 'Open in Compare' }).click()
  await page.waitForURL(/\/compare\/.+\?pin=\d+-\d+/)
})

test('axe finds nothing with a note and the menu of a paragraph open', async ({ page, site }) => {
  await openReport(page, site.url)
  await marks(page).first().click()
  await page.getByRole('button', { name: 'Paragraph 1: links and more' }).click()
  await expectNoViolations(page)
})

test('axe finds nothing in the source text', async ({ page, site }) => {
  await openReport(page, site.url, '?view=source')
  await expectNoViolations(page)
})

describe('on a phone', () => {
  test.override('contextOptions', {
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })

  test('what a mark opens is in sight, wherever the mark stands in the window', async ({ page, site }) => {
    await openReport(page, site.url)
    await marks(page).first().waitFor()
    const count = await marks(page).count()
    for (const at of [0, Math.floor(count / 2), count - 1]) {
      const mark = marks(page).nth(at)
      await mark.evaluate((one) => {
        const { top } = one.getBoundingClientRect()
        scrollBy(0, top - innerHeight + 60)
      })
      await mark.click()
      const link = note(page).getByRole('link', { name: 'Open in Compare' })
      await expect
        .poll(async () => (await box(note(page))).y + Math.min((await box(note(page))).height, 300))
        .toBeLessThanOrEqual(844)
      expect((await box(note(page))).y).toBeGreaterThan(50)
      await link.waitFor()
      await page.keyboard.press('Escape')
    }
  })

  test('a note stands beneath its paragraph, and axe finds nothing', async ({ page, site }) => {
    await openReport(page, site.url)
    await marks(page).first().click()
    const mark = marks(page).first()
    expect((await box(note(page))).y).toBeGreaterThan((await box(await sentenceOf(page, mark))).y)
    expect((await box(note(page))).width).toBeGreaterThan(300)
    await expectNoViolations(page)
  })

  test('the rarer tools stand behind one button', async ({ page, site }) => {
    await openReport(page, site.url)
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name: 'Source text' }).click()
    await page.getByRole('heading', { level: 1, name: 'Source text' }).waitFor()
    await expectNoViolations(page)
  })

  test('the menu of a paragraph stays inside the window', async ({ page, site }) => {
    await openReport(page, site.url)
    await page.getByRole('button', { name: 'Paragraph 2: links and more' }).click()
    const { x, width } = await box(page.getByRole('dialog', { name: /^Paragraph 2/ }))
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(390)
  })
})

describe('at 320 pixels', () => {
  test.override('contextOptions', {
    viewport: { width: 320, height: 640 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })

  test('nothing is cut off, in either view', async ({ page, site }) => {
    await openReport(page, site.url)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await marks(page).first().click()
    expect(await overflow()).toBe(0)
    await page.keyboard.press('x')
    await page.getByRole('heading', { level: 1, name: 'Source text' }).waitFor()
    expect(await overflow()).toBe(0)
  })
})
