import { reportAddress } from '../../src/news/report/report-address.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { marks, openReport, richestReport } from './reading/report-page.ts'
import { styled } from './styled.ts'
import { expect, test } from './test.ts'

test('an address leads to its paragraph and sentence', async ({ page, site }) => {
  const report = await openReport(page, site.url, '#p5')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p5')
  expect(
    await page.locator('#p5').evaluate((element) => element.getBoundingClientRect().top),
  ).toBeGreaterThan(60)
  const index = report.sentences.findIndex(({ paragraph }) => paragraph === 6)
  await page.goto(`articles/${reportAddress(report.article)}#s${index}`)
  await expect
    .poll(() => page.locator(styled('.sent.is-target')).textContent())
    .toBe(report.sentences[index]?.text)
})

test('a report is opened again where it was left, and says so', async ({ page, site }) => {
  const report = await openReport(page, site.url)
  await page.locator('#p3').evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const key = 'collate:positions'
  await expect
    .poll(() => page.evaluate((name) => localStorage.getItem(name) ?? '', key))
    .toContain(report.article.id)
  await page.goto('')
  await page.goto(`articles/${reportAddress(report.article)}`)
  await page.getByText(/^Continued at paragraph \d, where you stopped$/).waitFor()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200)
  await page.getByRole('button', { name: 'Start from the top' }).click()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
})

test('a printed page is the report and nothing of the application', async ({ page, site }) => {
  await openReport(page, site.url)
  await marks(page).first().waitFor()
  await page.emulateMedia({ media: 'print' })
  for (const hidden of [styled('.toolbar'), styled('.rail'), '[data-marker]', styled('.footer')])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
  for (const shown of ['h1', '#p1', styled('.article__byline'), styled('.why')])
    expect(await page.locator(shown).first().isVisible(), shown).toBe(true)
})

test('x opens the source text; a line leads to its paragraph and back', async ({ page, site }) => {
  await openReport(page, site.url)
  await page.keyboard.press('x')
  await page.getByRole('heading', { level: 1, name: 'Source text' }).waitFor()
  await page.getByRole('link', { name: 'paragraph ¶2' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p2')
  await page.getByRole('button', { name: 'Paragraph 2: links and more' }).click()
  await page.getByRole('link', { name: /^In the source text, line/ }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^line-\d+$/)
  await page.goBack()
  await page.locator('#p2').waitFor()
})

test('j goes to the first paragraph in view and on; the focus is seen', async ({ page, site }) => {
  await openReport(page, site.url)
  await page.keyboard.press('j')
  // What answers keys comes after the page; a key pressed before is not lost.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p1')
  await page.keyboard.press('j')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('p2')
  expect(await page.locator('#p2').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
    'solid',
  )
})

/** A voice for a browser that has none: it says everything at once or, when `slow`, waits to be told. */
function fakeVoice() {
  const voices = [{ lang: 'en-GB', name: 'Test', voiceURI: 'test', default: true, localService: true }]
  const said: string[] = []
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => {},
    speak: (utterance: SpeechSynthesisUtterance) => {
      said.push(utterance.text)
      Object.assign(window, { said, finish: () => utterance.onend?.({} as SpeechSynthesisEvent) })
    },
  })
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      text: string
      constructor(text: string) {
        this.text = text
      }
    },
  })
}

test('reading aloud follows the text with its mark', async ({ page, site }) => {
  await page.addInitScript(fakeVoice)
  const { sentences } = await openReport(page, site.url)
  await page.keyboard.press('r')
  await page.getByRole('region', { name: 'Reading aloud' }).waitFor()
  for (let spoken = 0; spoken < 8; spoken++) {
    await expect.poll(() => page.locator(styled('.is-spoken')).textContent()).toBe(sentences[spoken]?.text)
    await page.evaluate(() => Reflect.get(window, 'finish')())
  }
  await expect
    .poll(() =>
      page.locator(styled('.is-spoken')).evaluate((element) => element.getBoundingClientRect().bottom),
    )
    .toBeLessThan(900)
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  expect(await page.locator(styled('.is-spoken')).count()).toBe(0)
})

test('a browser that blocks storage is told once, and the report is there', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openReport(page, site.url)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Saved' }).waitFor()
  await expect.poll(() => page.getByText('What you set and save is not kept').count()).toBe(1)
})

test('the page as it is delivered holds the whole text, and no style attribute', async ({
  browser,
  site,
}) => {
  const { article } = await richestReport(site.url)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
  const delivered = await context.newPage()
  await delivered.goto(`articles/${reportAddress(article)}`)
  const root = delivered.locator('#root')
  expect(await root.locator('[style]').count()).toBe(0)
  const text = await root.textContent()
  await context.close()
  for (const block of article.body) expect(text).toContain(block.text)
})

test('the headline comes into the toolbar as it goes out of sight', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openReport(page, site.url)
  const opacity = () =>
    page.locator(styled('.toolbar__title')).evaluate((title) => getComputedStyle(title).opacity)
  expect(await opacity()).toBe('0')
  await page.locator('#p3').evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await expect.poll(opacity).toBe('1')
})
