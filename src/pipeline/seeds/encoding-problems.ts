import type { Problem } from '../../news/problem.ts'
import { lineBreak } from '../../text/line-break.ts'
import type { DecodedText } from './decode-text.ts'

/** What should be looked at in a file whose encoding is not sure. */
export function encodingProblems(file: string, { text, encoding, damaged, stated }: DecodedText): Problem[] {
  const warning = (id: string, message: string): Problem => ({
    id,
    level: 'warning',
    message,
    location: { file },
  })
  if (damaged) {
    const line = text.slice(0, text.indexOf('\ufffd')).split(lineBreak).length
    const message = 'Some bytes are no UTF-8 as the others are; they are shown as \ufffd.'
    return [{ ...warning('encoding-damaged', message), location: { file, line } }]
  }
  if (encoding !== 'windows-1252' || stated) return []
  const message = 'It is not UTF-8; it was read as Windows-1252. Check its accents and quotation marks.'
  return [warning('encoding-assumed', message)]
}
