import { addCaption, isCaption } from './add-caption.ts'
import { captionCredit } from './captions.ts'
import type { Draft } from './draft.ts'
import type { Line } from './line.ts'

/** Paragraphs, subheadings and captions between the first and the last line of the body. */
export function readBody(draft: Draft): void {
  const { lines, body } = draft
  for (let index = body.first; index <= body.last; index++) {
    const line = lines[index]
    if (!line || line.text === '' || draft.claims.has(line)) continue
    if (repeatsNeighbour(draft, index)) draft.claims.claim(line, 'left-out', 'repeats the line above')
    else if (isCaption(line, draft)) addCaption(line, draft)
    else if (body.prose.has(index)) addBlock(line, 'paragraph', draft)
    else if (isSubheading(index, draft)) addBlock(line, 'subheading', draft)
  }
}

function addBlock(line: Line, kind: 'paragraph' | 'subheading', { claims, fields, language }: Draft): void {
  claims.keep(line, kind)
  fields.body.push({ kind, text: line.text, lines: [line.number], lang: line.language ?? language })
}

function isSubheading(index: number, { lines, body, language }: Draft): boolean {
  const line = lines[index]
  if (!line || line.words > 16 || line.endsSentence) return false
  if (line.language !== null && line.language !== language) return false
  for (let next = index + 1; next <= body.last; next++)
    if (lines[next]?.text !== '') return body.prose.has(next)
  return false
}

/** A caption is often printed twice, once with its credit. */
function repeatsNeighbour({ lines }: Draft, index: number): boolean {
  const line = lines[index]
  for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
    const text = lines[before]?.text ?? ''
    if (
      line &&
      text !== '' &&
      (text === line.text || (text.startsWith(line.text) && captionCredit(text) !== null))
    )
      return true
  }
  return false
}
