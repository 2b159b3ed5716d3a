import { contentHash } from '../../../language/content-hash.ts'
import { withoutDisorder } from '../../../language/sentences/invisible-characters.ts'
import { lineBreak } from '../../../language/sentences/line-break.ts'
import type { StatedText } from '../../../news/page/raw-document.ts'
import type { StatedLines } from '../../../news/readers/own-page.ts'

/** What a line is known by beside its number. */
export const lineMark = (text: string): string => contentHash(text, 10)

/**
 * What the reader states of a page's lines, on its visible text as it is now: each holds for the line nearest to where it stood that
 * says the same; one that is there no more is left aside.
 */
export function placeStatedLines(text: string, { all, marks }: StatedLines): StatedText {
  const at = new Map<string, number[]>()
  if (marks.length > 0)
    withoutDisorder(text)
      .split(lineBreak)
      .forEach((line, index) => {
        const mark = lineMark(line)
        at.set(mark, [...(at.get(mark) ?? []), index + 1])
      })
  const numbers = (wanted: boolean) =>
    new Set(
      marks.flatMap(({ line, of, isText }) => (isText === wanted ? nearest(at.get(of) ?? [], line) : [])),
    )
  return { all, text: numbers(true), other: numbers(false) }
}

function nearest(numbers: readonly number[], line: number): number[] {
  const [first, ...rest] = numbers
  if (first === undefined) return []
  return [rest.reduce((best, one) => (Math.abs(one - line) < Math.abs(best - line) ? one : best), first)]
}
