import type { TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import type { Token } from '../candidates/token.ts'

/** One deed, done by `a` in one sentence to whom does it in the other: the first and last token of the clause that tells it. */
export interface SwappedRoles {
  a: [first: number, last: number]
  b: [first: number, last: number]
}

/**
 * Deeds whose doer and whom they are done to change places: `Holm sued Lund`, `Lund sued Holm`; also where one is told in the
 * passive. All three must be tied. English order of words.
 */
export function swappedRoles(a: Profile, b: Profile, matches: TokenMatch[]): SwappedRoles[] {
  const inB = new Map(matches.map((match) => [match.a, match.b]))
  const tied = { a: new Set(inB.keys()), b: new Set(inB.values()) }
  for (const deed of matches) {
    if (!isDeed(a, deed.a) || !isDeed(b, deed.b)) continue
    const [x, y] = [partiesOf(a, deed.a, tied.a), partiesOf(b, deed.b, tied.b)]
    if (!x || !y) continue
    const doneToA = x.others.find((i) => inB.get(i) === y.doer)
    const doneToB = y.others.find((j) => inB.get(x.doer) === j)
    if (doneToA === undefined || doneToB === undefined) continue
    return [{ a: around(x.doer, doneToA), b: around(y.doer, doneToB) }]
  }
  return []
}

export interface Parties {
  doer: number
  /** Whom and what else it is done to, by, with. */
  others: number[]
}

/** Stems of deeds that both sides do alike. */
const mutual = new Set(
  'say said tell told meet met marri talk clash negoti disagre agre sign play face draw drew debat merg share cooper border discuss speak exchang'.split(
    ' ',
  ),
)
const noVerbBehind = new Set(
  'a an the his her its their our of in on at for by with and or is be no this that'.split(' '),
)

export function isDeed({ tokens }: Profile, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word' || mutual.has(token.key)) return false
  const isNoun = before !== undefined && noVerbBehind.has(before.word) && !isBeing(before.word)
  return (
    !isNoun &&
    after?.word !== 'of' &&
    !/(?:ion|ment)s?$/u.test(token.word) &&
    !/['’]s?$/u.test(before?.word ?? '')
  )
}

/** How far whom it is done to may stand from the deed: behind its article and what describes it. */
const furthest = 5

/** The doer is the last tied party before the deed, or behind its `by`; the others are those on its other side. */
export function partiesOf(side: Profile, deed: number, tied: Set<number>): Parties | null {
  const { tokens, clauses } = side
  const parties = side.content.filter(
    (i) => tied.has(i) && i !== deed && clauses[i] === clauses[deed] && isParty(side, i),
  )
  const before = parties.filter((i) => i < deed).at(-1)
  const after = parties.filter((i) => i > deed && i <= deed + furthest)
  if (before === undefined || !isSubjectOf(side, before, deed)) return null
  const by = tokens.findIndex(({ word }, i) => i > deed && i <= deed + furthest && word === 'by')
  const passive = isPassive(tokens.slice(before + 1, deed + 1))
  // `were killed in the fire`: nobody is told to have done it.
  if (passive && by < 0) return null
  const doer = passive ? after.find((i) => i > by) : before
  return doer === undefined ? null : { doer, others: passive ? [before] : after }
}

/** Whether nothing but auxiliaries and adverbs stands between a party and the deed. */
function isSubjectOf({ tokens }: Profile, party: number, deed: number): boolean {
  return tokens
    .slice(party + 1, deed)
    .every(({ word, stop }) => (stop && !noVerbBehind.has(word)) || isBeing(word) || /ly$/.test(word))
}

/** `was sued`, `has been sued`; not `was suing`. */
function isPassive(words: Token[]): boolean {
  return words.some(({ word }) => isBeing(word)) && !/ing$/.test(words.at(-1)?.word ?? '')
}

function isBeing(word: string): boolean {
  return /^(?:is|was|are|were|be|been|being|got|get|gets)$/.test(word)
}

function isParty({ tokens }: Profile, i: number): boolean {
  const { kind, word } = tokens[i] as Token
  return kind === 'name' || kind === 'place' || (kind === 'word' && !/ly$/.test(word))
}

export function around(x: number, y: number): [number, number] {
  return x < y ? [x, y] : [y, x]
}
