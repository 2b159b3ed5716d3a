import type { Link } from '../../news/comparison.ts'
import {
  isAttributing,
  isClauseLink,
  isClauseOpening,
  isDeterminer,
  isJoining,
  isTrimmed,
  kindOfOpening,
} from './phrase-words.ts'
import { isUnbroken, type Profile } from './profile-sentence.ts'

type DifferenceKind = Link['differences'][number]['kind']

/** Words of one sentence that nothing in the other is tied to, read as one phrase. */
export interface LoosePhrase {
  kind: DifferenceKind
  /** First and last token. */
  tokens: [first: number, last: number]
  /** Numbers of the ties it stands beside; -1 where punctuation, another phrase or the sentence's end is next. */
  before: number
  after: number
}

/** The phrases between ties: cut at punctuation and where a new adjunct begins, without loose grammar at their ends. */
export function phrasesBetween(side: Profile, ties: [first: number, last: number][]): LoosePhrase[] {
  const tieAt = new Map<number, number>()
  for (const [n, [first, last]] of ties.entries()) for (let i = first; i <= last; i++) tieAt.set(i, n)
  const phrases: LoosePhrase[] = []
  let [run, before] = [[] as number[], -1]
  const close = (after: number) => {
    for (const tokens of trimmed(side, run)) {
      phrases.push({ kind: kindOfPhrase(side, tokens), tokens, ...besideOf(side, run, { before, after }) })
    }
    run = []
    before = after
  }
  for (const i of side.tokens.keys()) {
    const tie = tieAt.get(i)
    if (tie !== undefined) {
      close(tie)
    } else {
      if (run.length > 0 && startsAnew(side, run, i)) close(-1)
      run.push(i)
    }
  }
  close(-1)
  return phrases
}

/** Beside a tie is only what neither punctuation nor a further clause keeps apart from it. */
function besideOf(side: Profile, run: number[], { before, after }: { before: number; after: number }) {
  const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0]
  const opens = !isUnbroken(side, first - 1, first) || isClauseLink(side.tokens[first]?.word ?? '')
  return { before: opens ? -1 : before, after: isUnbroken(side, last, last + 1) ? after : -1 }
}

/**
 * At punctuation, at a new adjunct, where a noun phrase follows a word of content (`signed | a new treaty`), and where
 * grammar after an `and` opens a further clause (`on Saturday | and will meet`).
 */
function startsAnew(side: Profile, run: number[], at: number): boolean {
  if (!isUnbroken(side, at - 1, at)) return true
  const word = side.tokens[at]?.word ?? ''
  if (isDeterminer(word)) return side.tokens[at - 1]?.stop === false
  const next = side.tokens[at + 1]
  const opens = isClauseOpening(word) || (isJoining(word) && next?.stop && !isDeterminer(next.word))
  return opens === true && run.some((i) => !side.tokens[i]?.stop)
}

/** A run without loose grammar at its ends: nothing where no content is left. */
function trimmed(side: Profile, run: number[]): [number, number][] {
  const content = run.filter((i) => !side.tokens[i]?.stop)
  const last = content.at(-1)
  const first = run.find((i) => !isTrimmed(side.tokens[i]?.word ?? ''))
  return first === undefined || last === undefined || first > last ? [] : [[first, last]]
}

function kindOfPhrase(side: Profile, [first, last]: [number, number]): DifferenceKind {
  const inside = side.tokens.slice(first, last + 1)
  const kinds = new Set(inside.map(({ kind }) => kind))
  const words = inside.map(({ word }) => word)
  if (isAttributing(words)) return 'attribution'
  if (kinds.has('time')) return 'time'
  if (kinds.has('figure')) return 'figure'
  if (side.tokens[last]?.kind === 'place') return 'place'
  return kindOfOpening(words) ?? (side.tokens[last]?.kind === 'name' ? 'name' : 'wording')
}

const tellingWeight = 5

/** Whether a phrase says something on its own: more than one common word. */
export function isTelling(side: Profile, { kind, tokens: [first, last] }: LoosePhrase): boolean {
  const content = side.tokens.slice(first, last + 1).filter(({ stop }) => !stop)
  if (kind === 'attribution') return last > first
  return kind !== 'wording' || content.length > 1 || content.some(({ rarity }) => rarity >= tellingWeight)
}
