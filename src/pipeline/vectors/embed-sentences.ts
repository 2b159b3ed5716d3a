import { baseLanguage } from '../../language/which/base-language.ts'
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

/** Where a further clause or a part of its own may begin: after a mark, at a dash, before a word that opens one. */
const cuts =
  /(?<=[,;:—–])\s+|\s+(?=[—–-]\s)|\s+(?=(?:and|but|that|which|who|whose|while|as|after|before|when|because|if|where|to)\s)/u
/** Fewer words say too little to be compared by themselves. */
const fewest = 5
const fewestAtEnd = 4

/** The clauses of an English sentence, roughly: parts of five words or more. Empty where it is but one. */
export function clausesOf(sentence: string): string[] {
  const clauses: string[] = []
  let clause = ''
  for (const part of sentence.split(cuts)) {
    clause = clause ? `${clause} ${part}` : part
    if (countWords(clause) < fewest) continue
    clauses.push(clause)
    clause = ''
  }
  if (clause && clauses.length > 0 && countWords(clause) < fewestAtEnd)
    clauses.push(`${clauses.pop()} ${clause}`)
  else if (clause) clauses.push(clause)
  return clauses.length > 1 ? clauses : []
}

const countWords = (text: string) => text.split(/\s+/).length
