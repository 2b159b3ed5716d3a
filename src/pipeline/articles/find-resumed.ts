import type { Body } from './body/body.ts'
import type { Line } from './line.ts'
import { announcesLink } from './line-roles/headings.ts'
import { isPlayerLabel } from './line-roles/player-label.ts'
import { isAgeAlone } from './line-roles/relative-time.ts'

/** What stands between two paragraphs and ends nothing. */
const breaks = new Set(['interruption', 'caption', 'caption above credit', 'picture description'])
const titles = new Set(['title', 'label', 'repeated', 'shouted', 'short sentence'])
const most = { lines: 16, links: 5 }
/** What screen readers are told where a box inside a report ends. */
const closer =
  /^(?:end of (?:list|.{2,30}(?:promotion|content|gallery|newsletter))|after .{2,30} promotion)$/iu

/**
 * The body with the last sentences that a picture, an advertisement or links to other reports cut off, and that are too
 * short to outweigh these. Sentences below titles by turns are other reports' (`weighLines`); these stand alone.
 *
 *     More on this        announces links
 *     Bridge closed       link
 *     No one was hurt.    the report goes on
 */
export function withResumed(body: Body, lines: readonly Line[]): Body {
  const below = lines.flatMap(({ text }, index) => (text !== '' && index > body.last ? [index] : []))
  const resumed: number[] = []
  for (let from = 0; ; ) {
    const found = resumesAt(below.slice(from, from + most.lines + 2), { body, lines })
    const last = found.at(-1)
    if (last === undefined) break
    resumed.push(...found)
    from = below.indexOf(last, from) + 1
  }
  const last = resumed.at(-1)
  return last === undefined ? body : { ...body, last, text: new Set([...body.text, ...resumed]) }
}

interface Page {
  body: Body
  lines: readonly Line[]
}

/** The next sentence of the report, with a subheading above it where more than one follows. */
function resumesAt(below: readonly number[], page: Page): number[] {
  const start = below.findIndex((index) => closer.test(page.lines[index]?.text ?? '')) + 1
  const at = start + endOfGap(below.slice(start), page)
  const index = below[at]
  if (index === undefined) return []
  const [next = -1, further] = below.slice(at + 1)
  if (at > 0 && isTitle(index, page) && isSentence(next, page) && isSentence(further, page))
    return [index, next]
  if (!isSentence(index, page)) return []
  return at > 0 && isTitle(next, page) && isSentence(further, page) ? [] : [index]
}

/** How many lines interrupt the report: pictures, advertisements, a named video, links below what announces them. */
function endOfGap(below: readonly number[], { body, lines }: Page): number {
  let links = Number.POSITIVE_INFINITY
  const end = below.findIndex((index) => {
    const line = lines[index] as Line
    const name = body.kinds[index]?.name ?? ''
    if (announcesLink(line)) links = 0
    else if (isPlayerLabel(line.text)) links = most.links - 1
    else if (links < most.links && isLink(line, name, links)) links++
    else return !breaks.has(name)
    return false
  })
  return end < 0 ? below.length : end
}

/** The first line below the words that announce links is one, also where it ends like a sentence. */
function isLink(line: Line, name: string, links: number): boolean {
  return (
    (links === 0 || !line.endsSentence) &&
    (titles.has(name) || isAgeAlone(line.text) || isPlayerLabel(line.text))
  )
}

function isSentence(index: number | undefined, { body, lines }: Page): boolean {
  if (index === undefined) return false
  const name = body.kinds[index]?.name
  return name === 'prose' || (name === 'short sentence' && (lines[index]?.words ?? 0) >= 4)
}

function isTitle(index: number | undefined, { body }: Page): boolean {
  return index !== undefined && titles.has(body.kinds[index]?.name ?? '')
}
