import type { TextDirective } from '../../ui/text/text-directive.ts'
import { landOn } from '../land-on.ts'

/**
 * Brings the words of a text directive into view below what sticks to the top, and selects nothing. Browsers do so by
 * themselves on a page that stands before any script; not on one that is drawn, or scrolled, by a script.
 */
export function showText(directive: TextDirective): void {
  landOn(() => {
    const found = findText(document.querySelector('main') ?? document.body, directive)
    if (!found) return
    const { top, bottom } = found.getBoundingClientRect()
    const sticks = stickyBottom(found)
    if (top < sticks || bottom > innerHeight - 80)
      scrollBy({ top: top - sticks - (innerHeight - sticks) / 4 })
  })
}

/** Height that sticks to the top of the window where the text stands, as the style sheet keeps it free. */
function stickyBottom(range: Range): number {
  const section = range.startContainer.parentElement?.closest('section:has([data-sticky])')
  return section?.querySelector<HTMLElement>('[data-sticky]')?.offsetHeight ?? 80
}

/** The first place in sight that begins with the words, white space and capitals aside, and goes on to the end's. */
export function findText(root: Element, { start, end }: TextDirective): Range | null {
  const nodes: { node: Text; at: number }[] = []
  let text = ''
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.checkVisibility?.({ visibilityProperty: true }) === false) continue
    nodes.push({ node, at: text.length })
    text += node.data.toLowerCase().replace(/\s/g, ' ')
  }
  const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ')
  const from = text.indexOf(plain(start))
  if (from < 0) return null
  const after = end === null ? -1 : text.indexOf(plain(end), from + start.length)
  const to = after < 0 ? from + start.length : after + (end?.length ?? 0)
  const range = document.createRange()
  const place = (offset: number) => nodes.findLast(({ at }) => at <= offset)
  const [first, last] = [place(from), place(to - 1)]
  if (!first || !last) return null
  range.setStart(first.node, from - first.at)
  range.setEnd(last.node, Math.min(last.node.length, to - last.at))
  return range
}
