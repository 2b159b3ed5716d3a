import type { AnnotatedSentence } from '../../news/annotated-sentence.ts'
import { annotateSentences } from '../../pipeline/annotations/annotate-sentences.ts'
import { identifyLanguage } from '../../text/language.ts'

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
  language: string | null
} {
  const language = given.language ?? identifyLanguage([...a, ...b].join('\n'))
  return {
    a: annotateSentences(a, { date: dateA, language }),
    b: annotateSentences(b, { date: dateB, language }),
    language,
  }
}
