import type { Sentence } from '../../../news/report/sentence.ts'
import type { Topic } from '../../../news/report/topic.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { judgeTopics } from './judge-topics.ts'

/**
 * The IPTC Media Topics that an article's sentences speak of, strongest first, each with the terms that led to it. Shown are
 * those that the article is about, as its headline, its lead and the recurrence of their terms tell; what it speaks of in
 * passing follows with `shown: false`. `language` is a base language (`en`); a text in one that has no vocabulary has no topics.
 */
export function findTopics(sentences: Sentence[], language: string | null = 'en'): Topic[] {
  return judgeTopics(gatherEvidence(sentences, language))
}
