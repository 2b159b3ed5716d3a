import { type AnnotatedSentence, annotatedSentences } from '../../news/report/annotated-sentence.ts'
import type { Article } from '../../news/report/article.ts'
import { nothingStated } from '../../news/report/nothing-stated.ts'
import type { Sentence } from '../../news/report/sentence.ts'
import { findMentions } from './find-mentions.ts'

interface Setting {
  /** ISO date of the report that they are of: lets week-days and `yesterday` name a day. One that does not exist counts as none. */
  date?: string | null
  /** BCP 47; as English where it is not told. */
  language?: string | null
}

/**
 * Finds the mentions of sentences that are cut already, as one report of which each is a paragraph. What is given as one
 * sentence stays one, and in its place, whatever marks stand inside it.
 */
export function annotateSentences(
  texts: string[],
  { date = null, language = null }: Setting = {},
): AnnotatedSentence[] {
  const sentences = texts.map(sentenceOf)
  return annotatedSentences({
    sentences,
    mentions: findMentions(articleOf(texts, date, language), sentences),
  })
}

function sentenceOf(text: string, n: number): Sentence {
  return { unit: 'paragraph', block: n, paragraph: n + 1, text, start: 0, end: text.length, lines: [n + 1] }
}

function articleOf(texts: string[], date: string | null, language: string | null): Article {
  return {
    id: '',
    files: [],
    ...nothingStated(),
    language,
    headline: { text: '', lines: [], by: 'report' },
    published: date === null ? null : publishedOn(date),
    body: texts.map((text, n) => ({ kind: 'paragraph', text, lines: [n + 1], lang: language })),
  }
}

function publishedOn(value: string): Article['published'] {
  return { value, precision: 'day', zone: null, asWritten: value, lines: [], by: 'report' }
}
