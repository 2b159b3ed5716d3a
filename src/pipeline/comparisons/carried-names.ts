import { orderedSum } from './ordered-sum.ts'
import type { Token } from './token.ts'

/** Words that stand for someone or something named before; English, German, Spanish, French. */
const pronouns = new Set(
  `he she they it his her hers their its him them this these those both
  er sie es sein seine ihr ihre ihm ihn ihnen dieser diese dieses beide
  él ella ellos ellas su sus este esta esto estos estas ambos ambas
  il elle ils elles sa ses leur leurs lui ce cet cette ces celui celle`.split(/\s+/),
)
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
 * The names and places that each sentence takes over from those before it: `He signed it`, `The two countries closed`.
 * Nobody says which of them is meant; that they are spoken of is all that is known. In the sentences' order.
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
      kind === 'name' || kind === 'place' ? [[key, weights[n] ?? 0] as const] : [],
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
