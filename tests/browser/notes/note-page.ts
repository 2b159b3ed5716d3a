import type { Page } from 'playwright-core'

/** Selects words of an element by script, as a pointer or keys would. */
export const select = (page: Page, selector: string, words: string): Promise<void> =>
  page.evaluate(
    ([inside, wanted]) => {
      const element = document.querySelector(inside)
      if (!element) throw new Error(`no ${inside}`)
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const nodes: [Text, number][] = []
      let text = ''
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        nodes.push([node, text.length])
        text += node.data
      }
      const from = text.indexOf(wanted)
      if (from < 0) throw new Error(`no ${wanted} in ${text}`)
      const at = (place: number, end: boolean): [Text, number] => {
        const [node, before] = nodes.findLast(([, start]) => (end ? start < place : start <= place)) as [
          Text,
          number,
        ]
        return [node, place - before]
      }
      getSelection()?.setBaseAndExtent(...at(from, false), ...at(from + wanted.length, true))
    },
    [selector, words] as const,
  )

/** How long what the page does after a change may take on a busy machine. */

/** Some words from the middle of a text. */
export const someWords = (text: string, from = 3, to = 8): string =>
  text.trim().split(' ').slice(from, to).join(' ')

/** The words that are marked on the page, as the browser draws them. */
export const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['pencil', 'pencil-on-paper'].flatMap((name) => Array.from(CSS.highlights.get(name) ?? [], String)),
  )

/** Waits until the page answers: what a reader would see stand. */
export const stands = (page: Page) => page.waitForSelector('html[data-stands]')

/** Presses a button of the menu of what is selected. */
export async function choose(page: Page, name: string): Promise<void> {
  await page
    .getByRole('group', { name: /^(Selected words|Your highlight)$/ })
    .getByRole('button', { name, exact: true })
    .click()
}
