import type { Weigh } from '../candidates/profile-sentence.ts'
import type { Token } from '../candidates/token.ts'

/**
 * The damping below grows from none to full between these numbers of sentences: few say nothing of what is common to a
 * story.
 */
const [fewSentences, manySentences] = [6, 30]
/** Share of its weight that a word keeps even when the whole story shares it. */
const lasting = 0.25

/**
 * Term weights for two reports: the IDF of a word in news, damped by its document frequency among these sentences,
 * since what the whole story is about (its people, its places) ties no two of its sentences in particular.
 */
export function storyWeights(sentences: Token[][]): Weigh {
  const frequency = new Map<string, number>()
  for (const tokens of sentences) {
    for (const key of new Set(tokens.map((token) => token.key)))
      frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  const known = Math.log(sentences.length / fewSentences) / Math.log(manySentences / fewSentences)
  const floor = Math.max(lasting, Math.min(1, 1 - known * (1 - lasting)))
  const common = Math.log(Math.max(3, sentences.length * 0.6))
  return ({ key, rarity }) => {
    // In one sentence of each side: no damping.
    const inOthers = Math.max(1, (frequency.get(key) ?? 1) - 1)
    return rarity * Math.max(floor, 1 - Math.log(inOthers) / common)
  }
}
