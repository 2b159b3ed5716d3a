import { baseLanguage } from '../../language/which/base-language.ts'
import { wordTexts } from '../../language/words/words.ts'
import type { Article } from '../../news/report/article.ts'
import type { Report } from '../../news/report/report.ts'
import { articleSentences } from './article-sentences.ts'
import { findMentions } from './find-mentions.ts'
import { findTopics } from './topics/find-topics.ts'
import { withStatedTopics } from './topics/with-stated-topics.ts'

/** Finds sentences, mentions and topics of an article: the one extraction that facets and ledgers both read. */
export function annotateArticle(article: Article): Report {
  const sentences = articleSentences(article)
  const count = sentences.reduce((sum, sentence) => sum + wordTexts(sentence.text).length, 0)
  return {
    article,
    sentences,
    mentions: findMentions(article, sentences),
    topics: withStatedTopics(
      findTopics(sentences, article.language && baseLanguage(article.language)),
      article.statedTopics,
      article.topicsStatedBy,
    ),
    words: count,
  }
}
