import { describe } from 'vitest'
import { reportAddress } from '../../../src/news/report/report-address.ts'
import { fetchIndex } from '../served-data.ts'
import { expect } from '../test.ts'
import { testWith } from '../test-with.ts'
import { englishIn } from './english-texts.ts'

const seeds: [string, string][] = [
  [
    'one.txt',
    `Ferry runs aground off Port Lindow
4 March 2021

The ferry Alder ran aground at dawn on Thursday with sixty people on board, the harbour master said.

Nobody was hurt, and all passengers were taken ashore by noon, according to the coast guard.
`,
  ],
  [
    'two.txt',
    `Sixty taken off stranded ferry at Port Lindow
4 March 2021

Sixty people were taken ashore after the ferry Alder ran aground off Port Lindow on Thursday, the coast guard said.

The harbour master said that nobody was hurt.
`,
  ],
]
seeds.push([
  'three.txt',
  `Ferry Alder freed from rocks off Port Lindow
4 March 2021

The ferry Alder, which ran aground off Port Lindow at dawn on Thursday with sixty people on board, was freed in the evening, the coast guard said.

All passengers had been taken ashore by noon, and nobody was hurt, the harbour master said.
`,
])
// What the build says of these is on the colophon.
seeds.push(['empty.txt', ' \n'], ['menu.txt', 'Home\nNews\nSport\n'], ['notes.doc', 'Not read.'])
const test = testWith(seeds, { language: 'de' })

describe('a site that is built in German, without JavaScript', () => {
  const scriptless = test.override('contextOptions', { javaScriptEnabled: false, locale: 'en-GB' })

  scriptless('speaks German on every page, and says so', async ({ page, site }) => {
    const json = async (path: string) => (await fetch(site.url + path)).json()
    const { articles, comparisons, stories } = await fetchIndex(site.url)
    expect(stories[0]?.articles).toHaveLength(3)
    const made = [
      ...articles.map((article) => `articles/${reportAddress(article)}`),
      ...comparisons.map(({ left, right }) => `compare/${left}/${right}`),
      ...stories.map(({ id }) => `stories/${id}`),
    ]
    for (const path of ['', 'compare', 'colophon', '404.html', ...made]) {
      await page.goto(path)
      expect(await page.locator('html').getAttribute('lang')).toBe('de')
      expect(await englishIn(page)).toEqual([])
    }
    await page.goto('colophon')
    await page.getByText('Sie enthält keinen Text.').waitFor()
    expect(await json('feed.json')).toMatchObject({ language: 'de' })
    expect(await json('manifest.webmanifest')).toMatchObject({
      lang: 'de',
      description: 'Berichte über dasselbe Ereignis, nebeneinander.',
    })
  })
})

describe('to a reader of English', () => {
  const english = test.override('contextOptions', { locale: 'en-US' })

  english('it speaks English once the page stands', async ({ page }) => {
    await page.goto('')
    await page.getByRole('link', { name: 'How it works' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})
