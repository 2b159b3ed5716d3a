import { lineBreak } from '../../../language/sentences/line-break.ts'
import { type Problem, problemAt } from '../../../news/problem.ts'
import type { DecodedText } from './decode-text.ts'

/** What should be looked at in a file whose encoding is not sure. */
export function encodingProblems(file: string, { text, encoding, damaged, stated }: DecodedText): Problem[] {
  if (damaged) {
    const line = text.slice(0, text.indexOf('\ufffd')).split(lineBreak).length
    return [problemAt({ file, line }, 'encoding-damaged', {})]
  }
  if (encoding !== 'windows-1252' || stated) return []
  return [problemAt({ file }, 'encoding-assumed', {})]
}
