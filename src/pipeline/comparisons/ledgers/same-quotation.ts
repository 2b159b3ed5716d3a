import type { MentionOf } from '../../../news/mention.ts'
import { words } from '../../../text/words.ts'

type Quotation = MentionOf<'quotation'>

/**
 * The same words of the same mouth: equal, cut (one inside the other), or reworded (most words shared, in order).
 * Two different speakers never share a row.
 */
export function sameQuotation(a: Quotation, b: Quotation): boolean {
  if (a.speaker !== null && b.speaker !== null && !sameSpeaker(a.speaker, b.speaker)) return false
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (!short || !long || short.length === 0) return false
  if (short.join(' ') === long.join(' ')) return true
  if (short.length < 3) return false
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `) || inOrder(short, long) / short.length >= 0.7
}

export function quotationsDiffer(a: Quotation, b: Quotation): boolean {
  return wordsOf(a).join(' ') !== wordsOf(b).join(' ')
}

function sameSpeaker(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase().split(' '), b.toLowerCase().split(' ')]
  return x.at(-1) === y.at(-1) || x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
}

function wordsOf({ text }: Quotation): string[] {
  return words(text.toLowerCase().replace(/[’]/gu, "'")).map((word) => word.text)
}

/** Length of the longest common subsequence of words; a quotation has few, and is cut at 200. */
function inOrder(a: string[], b: string[]): number {
  let previous: number[] = new Array(Math.min(b.length, 200) + 1).fill(0)
  for (const word of a.slice(0, 200)) {
    const row = [0]
    for (let j = 1; j < previous.length; j++) {
      row[j] = word === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0)
    }
    previous = row
  }
  return previous.at(-1) ?? 0
}
