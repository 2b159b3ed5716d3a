import type { Token } from '../../tokens.ts'

/** Capitalised words, no more than two, that end before token `at`: a name that is not told to be someone's. */
export function capitalsEndingAt(tokens: Token[], at: number): { from: number; to: number } | null {
  let from = at
  while (at - from < 2 && tokens[from - 1]?.capital && /^ $/.test(tokens[from]?.gap ?? '')) from--
  return from < at && !tokens[at - 1]?.possessive ? { from, to: at } : null
}
