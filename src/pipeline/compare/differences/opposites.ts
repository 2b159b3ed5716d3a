import { oppositesEn } from '../../../language/en/opposites.ts'
import { meaningOf } from '../../../language/words/meanings.ts'
import { stem } from '../../../language/words/stems.ts'
import type { TokenMatch } from '../candidates/match-tokens.ts'
import type { Profile } from '../candidates/profile-sentence.ts'
import type { Token } from '../candidates/token.ts'
import { isSameClause } from './same-clause.ts'

/** Two words, one a side, of which one says the opposite of the other. */
export interface Opposites {
  a: number
  b: number
}

/**
 * Words without a match whose opposite, also without one, stands in their place in a clause of the other sentence that says
 * the rest alike: `shares rose`, `shares fell`. English only.
 */
export function oppositesOf(a: Profile, b: Profile, matches: TokenMatch[]): Opposites[] {
  const [freeA, freeB] = [
    freeWords(
      a,
      matches.map((match) => match.a),
    ),
    freeWords(
      b,
      matches.map((match) => match.b),
    ),
  ]
  const found: Opposites[] = []
  for (const i of freeA) {
    const j = freeB.find(
      (other) =>
        areOpposite(a.tokens[i] as Token, b.tokens[other] as Token) &&
        !found.some((pair) => pair.b === other) &&
        isDenied(a, i) === isDenied(b, other) &&
        isSameClause(a, b, { matches, at: { a: i, b: other } }) &&
        standAlike(a, b, { matches, at: { a: i, b: other } }),
    )
    if (j !== undefined) found.push({ a: i, b: j })
  }
  return [...found, ...smallOppositesOf(a, b, matches)]
}

/** Whether two words stand in one place: what says something next to them, before or behind, is tied. */
function standAlike(a: Profile, b: Profile, { matches, at }: Parameters<typeof isSameClause>[2]): boolean {
  return ([-1, 1] as const).some((step) => {
    const [i, j] = [nextContent(a, at.a, step), nextContent(b, at.b, step)]
    return matches.some((match) => match.a === i && match.b === j)
  })
}

function freeWords({ tokens, content }: Profile, matched: number[]): number[] {
  return content.filter((i) => tokens[i]?.kind === 'word' && !matched.includes(i))
}

/** Opposites among words of grammar, which say little apart from what stands on both sides of them. */
const smallOpposites = [
  ['for', 'against'],
  ['before', 'after'],
  ['above', 'below'],
  ['over', 'under'],
  ['inside', 'outside'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['most', 'least'],
  ['up', 'down'],
] as const

/** `Voted for the plan`, `voted against the plan`: between the same two tied words. */
function smallOppositesOf(a: Profile, b: Profile, matches: TokenMatch[]): Opposites[] {
  const inB = new Map(matches.map((match) => [match.a, match.b]))
  const isBetween = (i: number, j: number) =>
    ([-1, 1] as const).every((step) => inB.get(nextContent(a, i, step)) === nextContent(b, j, step))
  const between = (x: string, y: string) =>
    placesOf(a, x).flatMap((i) =>
      placesOf(b, y).flatMap((j): Opposites[] => (isBetween(i, j) ? [{ a: i, b: j }] : [])),
    )
  return smallOpposites.flatMap(([x, y]) => [...between(x, y), ...between(y, x)])
}

function placesOf({ tokens }: Profile, word: string): number[] {
  return tokens.flatMap((token, i) => (token.word === word && token.mention === null ? [i] : []))
}

/** The nearest word of content on one side; -1 where there is none. */
function nextContent({ content }: Profile, at: number, step: -1 | 1): number {
  return (step > 0 ? content.find((i) => i > at) : content.findLast((i) => i < at)) ?? -1
}

type Side = `${number}${'l' | 'r'}`

/** The sides of lines that a stem or a meaning is on: `m12` for a meaning, else the stem. */
const sides = new Map<string, Side[]>()
for (const [line, text] of oppositesEn.trim().split('\n').entries()) {
  for (const [n, words] of text.split(' | ').entries()) {
    for (const word of words.split(' ')) {
      const stemmed = stem(word)
      const meaning = meaningOf(stemmed)
      for (const term of meaning === null ? [stemmed] : [stemmed, `m${meaning}`]) {
        sides.set(term, [...(sides.get(term) ?? []), `${line}${n === 0 ? 'l' : 'r'}`])
      }
    }
  }
}

function sidesOf({ key, meaning }: Token): Side[] {
  return [...(sides.get(key) ?? []), ...(meaning === null ? [] : (sides.get(`m${meaning}`) ?? []))]
}

function areOpposite(x: Token, y: Token): boolean {
  const across = sidesOf(y).map((side) => side.replace(/[lr]/, (at) => (at === 'l' ? 'r' : 'l')))
  return sidesOf(x).some((side) => across.includes(side)) || isNegatedForm(x, y) || isNegatedForm(y, x)
}

/** Letters that the plain form must have: `inform` is not the opposite of `form`, `discover` not that of `cover`. */
const prefixes: Record<string, number> = { un: 4, non: 4, dis: 7, in: 7, im: 7, il: 5, ir: 7 }

/** `happy` and `unhappy`: the same word behind a prefix that takes it back. */
function isNegatedForm({ word: plain }: Token, { word: negated }: Token): boolean {
  const letters = prefixes[negated.slice(0, -plain.length)]
  return letters !== undefined && plain.length >= letters && negated.endsWith(plain)
}

/** Words before another that take it back, of a hyphened word too: `non-binding`, `little changed`. */
const takenBack = new Set('non un anti little barely hardly'.split(' '))

/** What is denied says the opposite of itself: `did not rise`, `fell`. */
function isDenied({ tokens, cues }: Profile, at: number): boolean {
  if (takenBack.has(tokens[at - 1]?.word ?? '')) return true
  return cues.filter(({ kind, governs }) => kind === 'negation' && governs.includes(at)).length % 2 === 1
}
