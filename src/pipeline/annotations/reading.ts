import type { Article } from '../../news/article.ts'
import type { Sentence, Span } from '../../news/sentence.ts'
import { baseLanguage } from '../../text/base-language.ts'
import { dayOfDate } from '../../text/calendar.ts'
import { type Token, tokenize } from './tokens.ts'

/** Languages with word lists of their own; a report in any other language is read with marks and figures alone. */
export type ReadingLanguage = 'en' | 'de' | 'fr' | 'es'

/** One article as every finder reads it: its sentences cut into tokens once. */
export interface Reading {
  article: Article
  sentences: Sentence[]
  /** Tokens of each sentence, same order. */
  tokens: Token[][]
  language: ReadingLanguage | null
  /** `YYYY-MM-DD`, where the article states its day; weekdays and "next year" resolve against it. */
  publishedDay: string | null
}

export function readArticle(article: Article, sentences: Sentence[]): Reading {
  const language = readingLanguage(article.language)
  const publishedDay = dayOfDate(article.published?.value ?? null)
  const tokens = sentences.map((sentence) => tokenize(sentence.text, language))
  return { article, sentences, tokens, language, publishedDay }
}

/** An article that states no language is read as English, the language of most dumps; its words decide. */
function readingLanguage(language: string | null): ReadingLanguage | null {
  if (language === null) return 'en'
  const base = baseLanguage(language)
  return base === 'en' || base === 'de' || base === 'fr' || base === 'es' ? base : null
}

/** The words a span covers, to the letter. */
export function wordsOf(reading: Reading, { sentence, start, end }: Span): string {
  return reading.sentences[sentence]?.text.slice(start, end) ?? ''
}
