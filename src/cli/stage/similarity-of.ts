import { sentenceSimilarity } from '../../pipeline/compare/measures/sentence-similarity.ts'
import { givenSentences } from './given-sentences.ts'

/** How likely two sentences given as text tell the same, 0..1; their language is identified where it is not told. */
export function similarityOf(a: string, b: string, language: string | null = null): number {
  const sides = givenSentences({ a: [a], b: [b], language })
  const [x, y] = [sides.a[0], sides.b[0]]
  return x && y ? sentenceSimilarity(x, y, sides.language) : 0
}
