import type { Article } from '../../news/article.ts'
import type { Mention } from '../../news/mention.ts'
import type { Sentence } from '../../news/sentence.ts'
import { findFigures } from './figures/find-figures.ts'
import { findQuotationMentions } from './quotations/find-quotation-mentions.ts'
import { readArticle } from './reading.ts'
import { findTimes } from './times/find-times.ts'

/**
 * All mentions of an article's sentences, each with its words to the letter, its places and the rule that found it.
 * Never throws: what cannot be read is not a mention.
 */
export function findMentions(article: Article, sentences: Sentence[]): Mention[] {
  const reading = readArticle(article, sentences)
  const times = findTimes(reading)
  const figures = findFigures(
    reading,
    times.flatMap((time) => time.spans),
  )
  return [...findQuotationMentions(reading), ...figures, ...times]
}
