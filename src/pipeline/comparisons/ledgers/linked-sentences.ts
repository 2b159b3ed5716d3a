import type { Link } from '../../../news/comparison.ts'
import type { Mention } from '../../../news/mention.ts'
import { isSameFact } from '../../../news/strengths.ts'

/** Whether two mentions stand in sentences that a link ties as telling one fact. */
export type AreLinked = (a: Mention, b: Mention) => boolean

export function linkedSentences(links: Link[]): AreLinked {
  const tied = new Set(links.filter(({ strength }) => isSameFact(strength)).map(({ a, b }) => `${a}~${b}`))
  return (a, b) => a.spans.some((x) => b.spans.some((y) => tied.has(`${x.sentence}~${y.sentence}`)))
}
