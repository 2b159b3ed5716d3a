import { claimWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { at } from '../../../news/at.ts'
import type { Token } from '../candidates/token.ts'
import { orderedSum } from './ordered-sum.ts'

/** Words that stand for someone or something named before; English, German, Spanish, French. */
const pronouns = new Set(inAll(claimWords, 'referring'))
const pairs = new Set(['two', 'beiden', 'dos', 'deux'])
/** So early in a sentence, a pronoun speaks of what stands before it. */
const opening = 10

interface WeightedTokens {
  tokens: Token[]
  weights: number[]
}

/** Keys of names and places → their weight in the sentence they are carried from. */
export type CarriedNames = ReadonlyMap<string, number>

/**
 * The names and places that each sentence may take over from those before it (`He signed it`, `The two countries
 * closed`). A stand-in for coreference resolution: which of them is meant stays open. In the order of the sentences.
 */
export function carriedNames(sentences: WeightedTokens[]): CarriedNames[] {
  let before = new Map<string, number>()
  return sentences.map((sentence) => {
    const { tokens } = sentence
    const own = namesOf(sentence)
    const refers = refersBack(tokens)
    const carried = new Map(refers ? [...before].filter(([key]) => !own.has(key)) : [])
    if (own.size > 0) before = refers ? new Map([...before, ...own]) : own
    return carried
  })
}

/** The names and places of one sentence, with their weight. */
export function namesOf({ tokens, weights }: WeightedTokens): Map<string, number> {
  return new Map(
    tokens.flatMap(({ kind, key }, n) =>
      kind === 'name' || kind === 'place' ? [[key, at(weights, n)] as const] : [],
    ),
  )
}

function refersBack(tokens: Token[]): boolean {
  if (tokens.slice(0, opening).some(({ word }) => pronouns.has(word))) return true
  // `The two countries`.
  const [first, second] = tokens
  return first?.stop === true && pairs.has(second?.word ?? '')
}

interface Side {
  own: ReadonlyMap<string, number>
  carried: CarriedNames
}

/** Weight of the names that one sentence carries and the other has or carries, in log nats. */
export function carriedInBoth(a: Side, b: Side): number {
  const ofA = [...a.carried].map(([key, own]) => Math.min(own, b.own.get(key) ?? b.carried.get(key) ?? 0))
  const ofB = [...b.carried].map(([key, own]) => Math.min(own, a.own.get(key) ?? 0))
  return Math.log1p(orderedSum([...ofA, ...ofB]))
}
