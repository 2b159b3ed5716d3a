import { type Draft, warn } from './draft.ts'
import type { Line } from './lines/line.ts'

/** From so many words of prose on it is told where more is left out than kept. */
const fewest = 60
/** Kinds of lines that the page says of itself, or that another language tells: nobody misses them. */
const nobodysLoss = new Set([
  'another language',
  'appeal',
  'caption',
  'house rules',
  'interruption',
  'sentence said before',
])

/** Warns where most of a file's prose was left out, with how much and where: a text was misread, or there are several in one file. */
export function noteLoss(draft: Draft): void {
  const { lines, body, fields } = draft
  const below = body.kinds.findIndex((kind, index) => index > body.last && kind?.name === 'comments')
  const comments = below < 0 ? Number.POSITIVE_INFINITY : below
  const isProse = ({ words, endsSentence, index }: Line) =>
    words >= 12 && endsSentence && !nobodysLoss.has(body.kinds[index]?.name ?? '') && !(index > comments)
  const kept = new Set(
    [...fields.body, ...fields.captions, ...(fields.standfirst ? [fields.standfirst] : [])].flatMap(
      (part) => part.lines,
    ),
  )
  const prose = lines.filter(isProse)
  const lost = prose.filter(({ numbers }) => !numbers.some((number) => kept.has(number)))
  const words = { all: sumOf(prose), lost: sumOf(lost) }
  const [first] = lost
  if (!first || words.lost < fewest || words.lost * 2 < words.all) return
  const last = lost.at(-1) ?? first
  const [from, to] = [first.numbers[0] as number, last.numbers.at(-1) as number]
  warn(draft, { id: 'much-left-out', values: { ...words, from, to }, line: from })
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0)
}
