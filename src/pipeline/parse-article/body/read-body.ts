import type { Draft } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import { addCaption, isCaption } from './add-caption.ts'
import { captionCredit } from './captions.ts'

/** Paragraphs, subheadings and captions between the first and the last line of the body. */
export function readBody(draft: Draft): void {
  const { lines, body, stated, claims } = draft
  for (let index = body.first; index <= body.last; index++) {
    const line = lines[index]
    if (!line || line.text === '' || index === draft.headline) continue
    const isStated = stated.has(index)
    if (claims.has(line) && !isStated) continue
    if (!isStated && repeatsNeighbour(draft, index)) claims.claim(line, 'left-out', 'repeats-line-above')
    else if (body.text.has(index))
      addBlock(line, isSubheading(index, draft) ? 'subheading' : 'paragraph', draft)
    else if (isCaption(line, draft)) addCaption(line, draft)
  }
}

function addBlock(line: Line, kind: 'paragraph' | 'subheading', { claims, fields, language }: Draft): void {
  claims.keep(line, kind)
  fields.body.push({ kind, text: line.text, lines: line.numbers, lang: line.language ?? language })
}

/** A short line that ends no sentence and has a paragraph below it; items of a list have one another. */
function isSubheading(index: number, draft: Draft): boolean {
  const line = draft.lines[index]
  if (!line || line.words > 16 || line.text.endsWith(':')) return false
  if (line.endsSentence && !/\?["”’»]*$/u.test(line.text)) return false
  const below = neighbour(draft, { index, step: 1 })
  return isParagraph(below, 12) && !isListedBelow(index, draft)
}

/** Whether the lines right above are items of a list: they have bullets, are announced by a colon, or are several. */
function isListedBelow(index: number, draft: Draft): boolean {
  const above = neighbour(draft, { index, step: -1 })
  if (!above) return false
  if (isListItem(above) || (above.text.endsWith(':') && above.words <= 30)) return true
  const further = neighbour(draft, { index: above.index, step: -1 })
  return isOpen(above) && further !== undefined && (isOpen(further) || further.text.endsWith(':'))
}

const isOpen = ({ endsSentence, words }: Line) => !endsSentence && words <= 16

function isParagraph(line: Line | undefined, words: number): boolean {
  return line?.endsSentence === true && line.words >= words
}

function isListItem(line: Line): boolean {
  return !line.endsSentence && line.words <= 16 && /^[-–•*\d]/u.test(line.text)
}

/** The nearest line of the body's text above or below. */
function neighbour(
  { lines, body }: Draft,
  { index, step }: { index: number; step: 1 | -1 },
): Line | undefined {
  for (let at = index + step; at >= body.first && at <= body.last; at += step)
    if (body.text.has(at)) return lines[at]
  return undefined
}

/** A caption is often printed twice, once with its credit. */
function repeatsNeighbour({ lines }: Draft, index: number): boolean {
  const line = lines[index]
  for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
    const text = lines[before]?.text ?? ''
    if (!line || text === '') continue
    if (text === line.text || (text.startsWith(line.text) && captionCredit(text) !== null)) return true
  }
  return false
}
