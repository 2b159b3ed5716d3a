import { baseLanguage } from '../../language/which/base-language.ts'
import { clausesOf } from './clauses-of.ts'
import type { EmbedTexts } from './embed-texts.ts'

/** The vectors of one sentence: of the whole, and of each of its clauses where it has several. */
export interface EmbeddedSentence {
  sentence: Int8Array
  clauses: Int8Array[]
}

/** Whether the model reads a language. A text without a known one is taken for English. */
export function isEmbedded(language: string | null): boolean {
  return language === null || baseLanguage(language) === 'en'
}

/** The vectors of sentences, in their order; null where no language model is at hand. */
export async function embedSentences(
  sentences: string[],
  embed: EmbedTexts,
): Promise<EmbeddedSentence[] | null> {
  const texts = sentences.map((sentence) => [sentence, ...clausesOf(sentence)])
  const different = [...new Set(texts.flat())]
  const vectors = different.length === 0 ? [] : await embed(different)
  if (vectors === null) return null
  const vectorOf = new Map(different.map((text, n) => [text, vectors[n] as Int8Array]))
  return texts.map((of) => {
    const [sentence, ...clauses] = of.map((text) => vectorOf.get(text) as Int8Array)
    return { sentence: sentence as Int8Array, clauses }
  })
}
