import type { Page } from 'playwright-core'
import { builtSite } from '../known-pages.ts'
import { styled } from '../styled.ts'

const { article, comparison } = builtSite()

export type Act = (page: Page) => Promise<unknown>
const click =
  (selector: string): Act =>
  (page) =>
    page.locator(selector).first().click()
const press =
  (key: string): Act =>
  (page) =>
    page.keyboard.press(key)
const open2: Act = async (page) => {
  await page.keyboard.press('n')
  await page.locator(styled('li[data-pinned] .pair__detail')).first().waitFor()
  for (const why of await page.locator('li[data-pinned] summary').all()) await why.click()
}
const note: Act = async (page) => {
  await page.keyboard.press('j')
  await page.keyboard.press('m')
  await page.locator('main textarea').fill('…')
  await page.keyboard.press('Control+Enter')
  await page.locator('main section mark').waitFor()
}
/** Every page, and what can be opened on it: a name, its path, and what is done there. */
export const states: [name: string, path: string, ...acts: Act[]][] = [
  ['the list', ''],
  ['a search', '?q=president'],
  ['a search for nothing', '?q=zzyzx&language=en'],
  ['what is saved, of which there is none', '?show=saved'],
  ['unknown filters', '?topic=none-such&person=nobody&date=2024&notsource=none'],
  ['a report that waits for another', `?pick=${article.split('/')[1]}`],
  ['the settings', '', press('t'), (page) => page.locator(styled('.set')).first().waitFor()],
  ['the keys', '', press('?'), (page) => page.locator('dialog').waitFor()],
  ['a report', article],
  ['the keys of a report', article, press('?'), (page) => page.locator('dialog').waitFor()],
  [
    'a paragraph’s menu',
    article,
    click(styled('.para__mark')),
    (page) => page.locator(styled('.para-menu__item')).first().waitFor(),
  ],
  [
    'a note in the margin',
    article,
    click('[data-marker]'),
    (page) => page.locator(styled('.aside')).waitFor(),
  ],
  [
    'the source text',
    `${article}?view=source`,
    (page) => page.locator(styled('.dump__row')).first().waitFor(),
  ],
  ['a comparison', comparison],
  ['a pinned passage with its evidence', comparison, open2],
  [
    'a comparison in article order',
    `${comparison}?mode=order`,
    (page) => page.locator('[data-columns]').waitFor(),
  ],
  ['filters of a comparison', `${comparison}?show=related`],
  [
    'a choice of two that tell the same',
    comparison,
    click('#differs [aria-expanded]'),
    click('[data-act=same]'),
    (page) => page.locator('dialog').waitFor(),
  ],
  [
    'a corrected comparison',
    comparison,
    click('#differs [aria-expanded]'),
    click('[data-act=wrong]'),
    (page) => page.locator(styled('#corrections .corrected')).first().waitFor(),
  ],
  ['its keys', comparison, press('?'), (page) => page.locator('dialog').waitFor()],
  [
    'taking it elsewhere',
    comparison,
    click(styled('[popovertarget]:has(+ .save), [popovertarget^=save]')),
    (page) => page.locator(styled('.save__list')).waitFor(),
  ],
  [
    'another report for one side',
    comparison,
    click(styled('.change:visible')),
    (page) => page.locator('dialog').waitFor(),
  ],
  ['the choice of two', 'compare'],
  ['notes, of which there are none', 'notes', (page) => page.locator('main h2').waitFor()],
  ['a note on a paragraph', article, note],
  [
    'the page of notes',
    article,
    note,
    (page) => page.goto('notes'),
    (page) => page.locator('main ol mark').waitFor(),
  ],
  ['the colophon', 'colophon'],
]
