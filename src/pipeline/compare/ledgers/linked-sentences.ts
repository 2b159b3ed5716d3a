import type { Link } from '../../../news/comparison/comparison.ts'
import { isSameFact } from '../../../news/comparison/strengths.ts'
import type { Mention } from '../../../news/report/mention.ts'
import { remembered } from './remembered.ts'

/** Whether two mentions stand in sentences that a link ties as telling one fact. */
export type AreLinked = (a: Mention, b: Mention) => boolean

/** Each sentence of B that is tied is a bit: a mention with thousands of places is asked about as soon as one with one. */
export function linkedSentences(links: Link[]): AreLinked {
  const bits = new Map<number, bigint>()
  const partners = new Map<number, bigint>()
  for (const { a, b } of links.filter(({ strength }) => isSameFact(strength))) {
    const bit = bits.get(b) ?? 1n << BigInt(bits.size)
    bits.set(b, bit)
    partners.set(a, (partners.get(a) ?? 0n) | bit)
  }
  const linkedTo = remembered((mention: Mention) => joined(mention, partners))
  const standsIn = remembered((mention: Mention) => joined(mention, bits))
  return (a, b) => (linkedTo(a) & standsIn(b)) !== 0n
}

function joined({ spans }: Mention, ofSentence: Map<number, bigint>): bigint {
  const sentences = new Set(spans.map(({ sentence }) => sentence))
  return [...sentences].reduce((all, sentence) => all | (ofSentence.get(sentence) ?? 0n), 0n)
}
