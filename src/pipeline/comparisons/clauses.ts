import type { Token } from './token.ts'

/** Signs that end a clause; quotation marks do not. */
const marks = /[,;:!?()–—…]|\s-\s/u

const set = (words: string) => new Set(words.split(' '))
/** Words that open a clause, in the languages with word lists of their own. */
const openers = set(
  `that which who whom whose because although though while if when where whether but unless until dass weil obwohl während wenn ob
aber sondern qui dont où parce lorsque quand mais que quien quienes porque aunque cuando donde pero`.replace(
    /\n/g,
    ' ',
  ),
)
/** Words that join clauses where what follows has a subject of its own, or none. */
const joiners = set('and or und oder et ou y o')
const subjects = set(
  `i he she it they we you there has have had is are was were will would could can may might er sie es wir hat haben ist sind war wird il
elle ils elles on nous a ont est sont él ella ellos ha han es son`.replace(/\n/g, ' '),
)

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
