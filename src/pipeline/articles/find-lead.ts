import { readByline } from './byline.ts'
import { isCreditAlone } from './captions.ts'
import type { Body } from './body/body.ts'
import type { Line } from './line.ts'
import { readMetaLine } from './meta-line.ts'

/** Lines of a page's head stand this close to one another. */
const near = 4

/**
 * The body with the paragraphs that buttons, pictures and players cut off from it: sentences below byline and date.
 * What stands above those is a standfirst; what stands beside a credit, a caption.
 */
export function withLead(body: Body, lines: readonly Line[], headline: number): Body {
  const indices = lines.flatMap(({ text }, index) =>
    text !== '' && index > headline && index < body.first ? [index] : [],
  )
  const head = belowHead(indices, lines)
  const end = head.findIndex((index) => body.kinds[index]?.name === 'list heading')
  const lead = head.filter(
    (index, at) =>
      body.kinds[index]?.name === 'prose' && (end < 0 || at < end) && !isBesideCredit(index, indices, lines),
  )
  const [first] = lead
  return first === undefined ? body : { ...body, first, text: new Set([...lead, ...body.text]) }
}

/** A caption may be printed twice above its credit. */
function isBesideCredit(index: number, indices: readonly number[], lines: readonly Line[]): boolean {
  const others = indices.filter((other) => other === index || lines[other]?.text !== lines[index]?.text)
  const at = others.indexOf(index)
  return [at - 1, at + 1].some((beside) => {
    const line = lines[others[beside] ?? -1]
    return line !== undefined && isCreditAlone(line)
  })
}

/** The lines below the byline and the date that follow the headline. */
function belowHead(indices: readonly number[], lines: readonly Line[]): readonly number[] {
  let end = 0
  indices.forEach((index, at) => {
    const isNear = end === 0 || at - end < near
    if (isNear && tellsAuthorOrDay(lines[index])) end = at + 1
  })
  return end === 0 ? [] : indices.slice(end)
}

function tellsAuthorOrDay(line: Line | undefined): boolean {
  if (!line || line.words > 30) return false
  return readByline(line.text) !== null || readMetaLine(line.text) !== null
}
