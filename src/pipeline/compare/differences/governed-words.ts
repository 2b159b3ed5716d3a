import type { Token } from '../candidates/token.ts'
import type { CueRow } from './data/cue-words.ts'

/** The tokens of a sentence, and the clause that each stands in. */
export interface ReadClauses {
  tokens: Token[]
  clauses: number[]
}

/** The words that a cue governs: `at` is its first token, `next` the one behind it. */
export function governedBy(
  governs: CueRow['governs'],
  { tokens, clauses }: ReadClauses,
  { at, next }: { at: number; next: number },
): number[] {
  if (governs === 'clause') return clauseAfter({ tokens, clauses }, at, next)
  const ahead = predicateOf({ tokens, clauses }, headFrom({ tokens, clauses }, next))
  if (ahead.length > 0 || governs !== 'around') return ahead
  const before = tokens.findLastIndex(
    (token, i) => i < at && isPredicate(token) && clauses[i] === clauses[at],
  )
  return before < 0 ? [] : [before]
}

/** The words from here up to the first that says something, names and adverbs on the way included. */
function headFrom({ tokens, clauses }: ReadClauses, from: number): number[] {
  const governs: number[] = []
  for (let i = from; i < tokens.length && clauses[i] === clauses[from - 1]; i++) {
    const token = tokens[i] as Token
    if (token.stop) continue
    governs.push(i)
    if (isPredicate(token) && !/ly$/.test(token.word)) return governs
  }
  return governs
}

const auxiliaries = new Set('is are was were be been being has have had'.split(' '))

/** `No passenger was thrown out`: of a noun and what is said of it, what is said is denied. */
function predicateOf({ tokens, clauses }: ReadClauses, head: number[]): number[] {
  const noun = head.at(-1)
  if (noun === undefined || !auxiliaries.has(tokens[noun + 1]?.word ?? '')) return head
  const said = tokens.findIndex((token, i) => i > noun && isPredicate(token))
  return said > 0 && said <= noun + 4 && clauses[said] === clauses[noun] ? [said] : head
}

/** What says something of a clause: a word that is no name, place, figure or time. */
function isPredicate({ stop, kind }: Token): boolean {
  return !stop && kind === 'word'
}

/** The clause behind a verb, over a `that` that opens it; an adverb stands within its own. */
function clauseAfter({ tokens, clauses }: ReadClauses, at: number, next: number): number[] {
  const opens = /^(?:that|dass|que)$/.test(tokens[next]?.word ?? '')
  const clause = opens ? clauses[next] : clauses[at]
  const governs: number[] = []
  for (let i = next; i < tokens.length && clauses[i] === clause; i++) if (!tokens[i]?.stop) governs.push(i)
  return governs
}
