import type { StatedText } from '../../../news/page/raw-document.ts'
import { kindsOfLines } from '../lines/kinds-of-lines.ts'
import type { Line } from '../lines/line.ts'
import type { Body } from './body.ts'

/** The places of the lines that are stated to be the report's text. */
export function statedIndices(lines: readonly Line[], stated: StatedText | undefined): ReadonlySet<number> {
  if (!stated) return new Set()
  const isStated = ({ numbers, text }: Line) =>
    text !== '' && (stated.all || numbers.some((number) => stated.text.has(number)))
  return new Set(lines.flatMap((line) => (isStated(line) ? [line.index] : [])))
}

/** A body of nothing but what is stated; null where nothing is. */
export function statedBody(
  lines: readonly Line[],
  stated: ReadonlySet<number>,
  language: string | null,
): Body | null {
  const [first] = stated
  const last = [...stated].at(-1)
  if (first === undefined || last === undefined) return null
  return { first, last, kinds: kindsOfLines(lines, language), text: new Set(stated), titles: new Map() }
}

/** A body with the stated lines in it, above its headline too; the headline itself is none of them. */
export function withStated(
  { body, headline }: { body: Body; headline: number },
  stated: ReadonlySet<number>,
): Body {
  if (stated.size === 0) return body
  const text = [...new Set([...body.text, ...stated])]
    .filter((index) => index !== headline)
    .sort((x, y) => x - y)
  return { ...body, first: text[0] ?? body.first, last: text.at(-1) ?? body.last, text: new Set(text) }
}
