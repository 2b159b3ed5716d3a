import { dayOfDate } from '../../language/times/calendar.ts'
import { baseLanguage } from '../../language/which/base-language.ts'
import type { Article } from '../../news/report/article.ts'
import type { Sentence, Span } from '../../news/report/sentence.ts'
import { capitalRuns, type Run } from './names/capital-runs.ts'
import { type Token, tokenize } from './tokens.ts'

/** Languages with word lists of their own; a report in any other language is read with marks and figures alone. */
export type ReadingLanguage = 'en' | 'de' | 'fr' | 'es'

/** One article as every finder reads it: what several of them ask of its words is read once. */
export interface Reading {
  article: Article
  sentences: Sentence[]
  /** Tokens of each sentence, same order. */
  tokens: Token[][]
  /** Runs of capitalised words of each sentence, whatever is found in them. */
  runs: Run[][]
  /** All its words, in small letters. */
  words: Set<string>
  /** Those that it writes small somewhere. */
  small: Set<string>
  language: ReadingLanguage | null
  /** `YYYY-MM-DD`, where the article states its day; weekdays and "next year" resolve against it. */
  publishedDay: string | null
}

export function readArticle(article: Article, sentences: Sentence[]): Reading {
  const language = readingLanguage(article.language)
  const publishedDay = dayOfDate(article.published?.value ?? null)
  const tokens = sentences.map((sentence) => tokenize(sentence.text, language))
  const runs = tokens.map((ofSentence) => capitalRuns(ofSentence, () => false))
  const [words, small] = [new Set<string>(), new Set<string>()]
  for (const ofSentence of tokens)
    for (const { lower, text, capital } of ofSentence) {
      words.add(lower)
      if (!capital) small.add(text)
    }
  return { article, sentences, tokens, runs, words, small, language, publishedDay }
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
