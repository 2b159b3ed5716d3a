import { withoutInvisible } from '../../../text/invisible-characters.ts'
import { isCreditAlone, isPictureDescription } from '../captions.ts'
import type { Line } from '../line.ts'
import type { LineKind, Page } from './line-kind.ts'
import { lineKinds } from './line-kinds.ts'

/** What each line is by its own looks; undefined for a blank one. */
export function kindsOfLines(lines: readonly Line[], language: string | null): (LineKind | undefined)[] {
  const page = describePage(lines, language)
  return lines.map((line) => kindOf(line, page))
}

/** Rules read a long line's beginning, and see no invisible characters. */
function kindOf(line: Line, page: Page): LineKind | undefined {
  if (line.text === '') return undefined
  const text = withoutInvisible(line.text.slice(0, 1000))
  const seen = text === line.text ? line : { ...line, text }
  return lineKinds.find(({ fits }) => fits(seen, page))
}

function describePage(lines: readonly Line[], language: string | null): Page {
  const first = new Map<string, number>()
  const repeated = new Set<string>()
  for (const { text, index } of lines) {
    if (first.has(text)) repeated.add(text)
    else first.set(text, index)
  }
  const pictured = new Set<number>()
  const filled = lines.filter(({ text }) => text !== '')
  filled.forEach((line, at) => {
    const next = filled[at + 1]
    if (next && isCreditAlone(next)) pictured.add(line.index)
    if (next && isPictureDescription(line)) pictured.add(next.index)
  })
  return {
    language,
    isRepeated: ({ text }) => repeated.has(text),
    isBesidePicture: ({ index }) => pictured.has(index),
    isSaidBefore: ({ text, index }) => (first.get(text) ?? index) < index,
  }
}
