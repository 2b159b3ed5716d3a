import type { AnnotatedSentence } from '../../../news/report/annotated-sentence.ts'
import { makeNumbering, profileSentence, readSentence } from '../candidates/profile-sentence.ts'
import { logistic, pairOdds } from '../relations/link-model.ts'
import { pairFeatures } from './pair-features.ts'

/**
 * How likely two sentences tell the same, 0..1: 0 where either has no words, the same whichever comes first. Knows
 * nothing of the reports around them; `alignSentences` does.
 */
export function sentenceSimilarity(
  a: AnnotatedSentence,
  b: AnnotatedSentence,
  language: string | null = null,
): number {
  const numberOf = makeNumbering()
  // Sums depend in their last digits on the order they are taken in: it is that of the texts, whichever comes first.
  const inOrder = a.text <= b.text ? [a, b] : [b, a]
  const [x, y] = inOrder.map((sentence) =>
    profileSentence(readSentence(sentence, { language }), numberOf, (token) => token.rarity),
  )
  if (!x || !y || x.tokens.length === 0 || y.tokens.length === 0) return 0
  return logistic(pairOdds(pairFeatures(x, y)))
}
