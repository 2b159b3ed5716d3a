import { identifyLanguage } from '../../language/which/detect-language.ts'
import type { AnnotatedSentence } from '../../news/report/annotated-sentence.ts'
import { annotateSentences } from '../../pipeline/annotate/annotate-sentences.ts'
import type { SentenceVectors } from '../../pipeline/compare/measures/nearness.ts'
import { embedSentences, isEmbedded } from '../../pipeline/vectors/embed-sentences.ts'
import type { EmbedTexts } from '../../pipeline/vectors/embed-texts.ts'

interface Given {
  a: string[]
  b: string[]
  dateA?: string | null
  dateB?: string | null
  /** BCP 47; identified where it is not told. */
  language?: string | null
}

/** The sentences of two reports as the comparison takes them: each side annotated as a report of its own. */
export function givenSentences({ a, b, dateA = null, dateB = null, ...given }: Given): {
  a: AnnotatedSentence[]
  b: AnnotatedSentence[]
  dateA: string | null
  dateB: string | null
  language: string | null
} {
  const language = languageOf({ a, b, ...given })
  return {
    a: annotateSentences(a, { date: dateA, language }),
    b: annotateSentences(b, { date: dateB, language }),
    dateA,
    dateB,
    language,
  }
}

/** What a language model makes of the sentences of both; null where it does not know their language, or is not at hand. */
export async function givenVectors(
  given: Given,
  embed: EmbedTexts,
): Promise<{ a: SentenceVectors[]; b: SentenceVectors[] } | null> {
  if (!isEmbedded(languageOf(given))) return null
  const [a, b] = await Promise.all([embedSentences(given.a, embed), embedSentences(given.b, embed)])
  return a && b && { a, b }
}

function languageOf({ a, b, language }: Given): string | null {
  return language ?? identifyLanguage([...a, ...b].join('\n'))
}
