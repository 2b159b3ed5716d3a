import { claimWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import type { Token } from './token.ts'

/** Signs that end a clause; quotation marks do not. */
const marks = /[,;:!?()–—…]|\s-\s/u

/** Words that open a clause, in the languages with word lists of their own. */
const openers = new Set(inAll(claimWords, 'clauseOpeners'))
/** Words that join clauses where what follows has a subject of its own, or none. */
const joiners = new Set(inAll(claimWords, 'joiners'))
const subjects = new Set(inAll(claimWords, 'subjects'))

/** The clause that each token stands in, counted from 0: cut at punctuation and at words that open a clause. */
export function clausesOf(tokens: Token[], text: string): number[] {
  let clause = 0
  return tokens.map(({ word, start }, i) => {
    const gap = text.slice(tokens[i - 1]?.end ?? 0, start)
    const joins = joiners.has(word) && subjects.has(tokens[i + 1]?.word ?? '')
    if (i > 0 && (marks.test(gap) || openers.has(word) || joins)) clause++
    return clause
  })
}
