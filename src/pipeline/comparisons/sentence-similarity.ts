import { alignSentences } from './align-sentences.ts'

/** How likely two sentences tell the same, 0..1; symmetric, without any context. */
export function sentenceSimilarity(a: string, b: string): number {
  return alignSentences({ a: [a], b: [b] }).best.a[0]?.score ?? 0
}
