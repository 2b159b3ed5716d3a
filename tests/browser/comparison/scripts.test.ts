import { expect } from 'vitest'
import { fetchIndex } from '../served-data.ts'
import { styled } from '../styled.ts'
import { testWith } from '../test-with.ts'
import { lostText } from './open-pair.ts'

const hebrew = (publisher: string, headline: string, first: string) => ({
  headline,
  publisher,
  body: [
    first,
    'השר אמר כי המחירים יירדו וכי ההסכם עם החברה ייכנס לתוקף בתוך 30 יום.',
    'דוברת החברה מסרה כי העבודות יחלו בשנת 2025 באתר שליד העיר חיפה.',
  ],
})
const right = [
  hebrew(
    'Alpha',
    'Norvag ו-Petrol חתמו על הסכם חדש',
    'OPEC הודיעה כי תגדיל את התפוקה החל מיולי, כך נמסר ביום חמישי בווינה.',
  ),
  hebrew(
    'Beta',
    'Petrol חתמה על הסכם עם Norvag',
    'OPEC מסרה ביום חמישי בווינה כי תגדיל את התפוקה החל מיולי.',
  ),
]
const word = 'Landesverfassungsgerichtspräsidentenwahlverfahrensordnung'
const long = ['Gamma', 'Delta'].map((publisher) => ({
  publisher,
  headline: `Council of Lindow votes on ${word} after a long night`,
  body: Array.from({ length: 30 }, (_, at) =>
    Array.from(
      { length: 4 },
      (_, line) =>
        `Member ${at * 4 + line + 1} of the council of Lindow said on Tuesday that ${publisher === 'Gamma' ? word : 'the order'} ${at} costs ${at + line} crowns.`,
    ).join(' '),
  ),
}))
const seeds = [...right, ...long].flatMap(({ publisher, headline, body }): [string, string][] => [
  [`${publisher}.txt`, `${[headline, ...body].join('\n\n')}\n`],
  [`${publisher}.meta.json`, JSON.stringify({ publisher, published: '2024-06-20' })],
])
const test = testWith(seeds)

async function idsOf(url: string): Promise<Record<string, string>> {
  const { articles } = await fetchIndex(url)
  return Object.fromEntries(articles.map(({ id, publisher }) => [publisher?.text, id]))
}

test.describe('at every width', () => {
  test('a text from the right is laid out from the right, whatever its first letter', async ({
    page,
    site,
  }) => {
    const ids = await idsOf(site.url)
    await page.goto('')
    await page
      .getByRole('link', { name: /Norvag ו-Petrol/ })
      .first()
      .click()
    for (const text of [page.getByRole('heading', { level: 1 }), page.getByText(/^OPEC/).first()])
      await expect.poll(() => text.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl')
    await page.goto('')
    const headline = page.getByRole('link', { name: /Norvag ו-Petrol/ }).first()
    expect(await headline.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl')
    // A pair that the build did not put together has no page of its own: the host answers with the one it starts from.
    expect((await page.goto(`compare/${ids.Alpha}/${ids.Gamma}`))?.status()).toBe(200)
    expect((await fetch(`${site.url}compare/${ids.Alpha}/nowhere`)).status).toBe(404)
    await page.goto(`compare/${ids.Alpha}/${ids.Beta}`)
    const texts = page.locator('main [data-of]').filter({ hasText: /^OPEC/, visible: true })
    await texts.first().waitFor()
    for (const text of await texts.all())
      expect(await text.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl')
    expect(
      await page
        .getByRole('heading', { level: 2 })
        .first()
        .getByRole('link')
        .evaluate((one) => getComputedStyle(one).direction),
    ).toBe('rtl')
    expect(await lostText(page)).toEqual([])
  })

  for (const width of [1440, 1024, 390, 320])
    test(`reports of 120 sentences and very long words do not widen the page at ${width} px`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      const ids = await idsOf(site.url)
      for (const mode of ['passage', 'order']) {
        await page.goto(`compare/${ids.Gamma}/${ids.Delta}?mode=${mode}`)
        await page.locator('li[data-part="list"], [data-column]').first().waitFor()
        await page.keyboard.press('n')
        await page.waitForTimeout(300)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        const wide = await page.evaluate(
          (apart) =>
            [...document.querySelectorAll('main *')]
              .filter(
                (one) =>
                  one.getBoundingClientRect().right > innerWidth + 1 &&
                  one.checkVisibility() &&
                  !one.closest(apart),
              )
              .map((one) => one.className),
          `.vh, ${styled('.pick, .strip')}`,
        )
        expect(wide).toEqual([])
      }
    })
})
