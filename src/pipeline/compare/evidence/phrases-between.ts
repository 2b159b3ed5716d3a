import { at } from '../../../news/at.ts'
import type { Difference } from '../../../news/comparison/comparison.ts'
import type { Mention, MentionOf } from '../../../news/report/mention.ts'
import { isUnbroken, type Profile } from '../candidates/profile-sentence.ts'
import {
  isClauseLink,
  isClauseOpening,
  isDeterminer,
  isJoining,
  isTrimmed,
  kindOfOpening,
} from './phrase-words.ts'

/** First and last token. */
type Range = [first: number, last: number]

/** Words of one sentence that nothing in the other is tied to, read as one phrase. */
export interface LoosePhrase {
  kind: Difference['kind']
  tokens: Range
  /** What the annotations found in it. */
  mentions: Mention[]
  /** Numbers of the ties it stands beside; -1 where punctuation, another phrase or the sentence's end is next. */
  before: number
  after: number
  /** Numbers of the ties that its clause holds. */
  clause: number[]
}

/**
 * The phrases between ties: cut at punctuation and where a new adjunct begins, without loose grammar at their ends. `told`:
 * words that are told of already.
 */
export function phrasesBetween(side: Profile, ties: Range[], told: Range[]): LoosePhrase[] {
  const tieAt = new Map<number, number>()
  for (const [first, last] of told) for (let i = first; i <= last; i++) tieAt.set(i, -1)
  for (const [n, [first, last]] of ties.entries()) for (let i = first; i <= last; i++) tieAt.set(i, n)
  const phrases: LoosePhrase[] = []
  let [run, before] = [[] as number[], -1]
  const close = (after: number) => {
    for (const tokens of trimmed(side, run)) {
      const mentions = mentionsIn(side, tokens)
      const kind = kindOfPhrase(side, tokens, mentions)
      const clause = tiesInClause(side, tokens, ties)
      phrases.push({ kind, tokens, mentions, clause, ...besideOf(side, run, { before, after }) })
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

function tiesInClause({ clauses }: Profile, [first]: Range, ties: Range[]): number[] {
  return ties.flatMap(([from, to], n) =>
    clauses.slice(from, to + 1).includes(clauses[first] ?? -1) ? [n] : [],
  )
}

/** Beside a tie is only what neither punctuation nor a further clause keeps apart from it. */
function besideOf(side: Profile, run: number[], { before, after }: { before: number; after: number }) {
  const [first, last] = [at(run, 0), run.at(-1) ?? 0]
  const opens = !isUnbroken(side, first - 1, first) || isClauseLink(side.tokens[first]?.word ?? '')
  return { before: opens ? -1 : before, after: isUnbroken(side, last, last + 1) ? after : -1 }
}

/**
 * At punctuation, at a time and behind it, at a new adjunct, where a noun phrase follows a word of content (`signed | a new treaty`), and where
 * grammar after an `and` opens a further clause (`on Saturday | and will meet`).
 */
function startsAnew(side: Profile, run: number[], at: number): boolean {
  if (!isUnbroken(side, at - 1, at)) return true
  if (bordersTime(side, run, at)) return true
  const word = side.tokens[at]?.word ?? ''
  if (isDeterminer(word)) return side.tokens[at - 1]?.stop === false
  const next = side.tokens[at + 1]
  const opens = isClauseOpening(word) || (isJoining(word) && next?.stop && !isDeterminer(next.word))
  return opens === true && run.some((i) => !side.tokens[i]?.stop)
}

/** Whether the words of a time end before a token, or begin with it behind other words than its preposition. */
function bordersTime({ tokens }: Profile, run: number[], at: number): boolean {
  const [before, here] = [tokens[at - 1]?.mention ?? null, tokens[at]?.mention ?? null]
  if (before === here) return false
  return before?.kind === 'time' || (here?.kind === 'time' && run.some((i) => !tokens[i]?.stop))
}

/** A run without loose grammar at its ends: nothing where no content is left. */
function trimmed(side: Profile, run: number[]): Range[] {
  const content = run.filter((i) => !side.tokens[i]?.stop)
  const last = content.at(-1)
  const first = run.find((i) => !isTrimmed(side.tokens[i]?.word ?? ''))
  return first === undefined || last === undefined || first > last ? [] : [[first, last]]
}

function mentionsIn({ tokens, mentions }: Profile, [first, last]: Range): Mention[] {
  const inside = tokens.slice(first, last + 1)
  const held = new Set(inside.flatMap(({ mention }) => mention ?? []))
  const [from, to] = [inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0]
  const attributions = mentions.filter(
    ({ mention, start, end }) =>
      mention.kind === 'attribution' && Math.min(end, to) - Math.max(start, from) >= (to - from) / 2,
  )
  return [...held, ...attributions.map(({ mention }) => mention)]
}

function kindOfPhrase(side: Profile, [first, last]: Range, mentions: Mention[]): Difference['kind'] {
  const has = (kind: Mention['kind']) => mentions.some((mention) => mention.kind === kind)
  if (has('attribution')) return 'attribution'
  if (has('time')) return 'time'
  if (has('figure')) return 'figure'
  const ending = side.tokens[last]?.kind
  if (ending === 'place') return 'place'
  const words = side.tokens.slice(first, last + 1).map(({ word }) => word)
  return kindOfOpening(words) ?? (ending === 'name' ? 'name' : 'wording')
}

const tellingWeight = 5

/** Whether a phrase says something on its own: more than one common word. */
export function isTelling(side: Profile, { kind, tokens: [first, last] }: LoosePhrase): boolean {
  const content = side.tokens.slice(first, last + 1).filter(({ stop }) => !stop)
  if (kind === 'attribution') return last > first
  return kind !== 'wording' || content.length > 1 || content.some(({ rarity }) => rarity >= tellingWeight)
}

/** The one mention of a kind that a phrase holds; null where it holds none, or several. */
export function soleMention<K extends Mention['kind']>(
  { mentions }: LoosePhrase,
  kind: K,
): MentionOf<K> | null {
  const found = mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind)
  return found.length === 1 ? (found[0] ?? null) : null
}
