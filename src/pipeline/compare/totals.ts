import { at } from '../../news/at.ts'
import type { Token, TokenKind } from './candidates/token.ts'

/** Content weight of a sentence: of all its tokens, and of each kind. Figures and places count one each in their kind. */
export type Totals = Record<TokenKind | 'all', number>

export function totalsOf(tokens: Token[], weights: number[]): Totals {
  const totals: Totals = { all: 0, word: 0, name: 0, place: 0, figure: 0, time: 0 }
  for (const [i, { stop, kind }] of tokens.entries()) {
    if (stop) continue
    totals.all += at(weights, i)
    totals[kind] += countsOne(kind) ? 1 : at(weights, i)
  }
  return totals
}

/** Whether a token of a kind counts as one rather than by its weight. */
export function countsOne(kind: TokenKind | 'all'): boolean {
  return kind === 'figure' || kind === 'place'
}
