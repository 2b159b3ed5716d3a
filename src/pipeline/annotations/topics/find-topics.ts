import type { Sentence } from '../../../news/sentence.ts'
import type { Topic } from '../../../news/topic.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { judgeTopics } from './judge-topics.ts'

/**
 * The IPTC Media Topics that an article's sentences speak of, strongest first, each with the terms that led to it.
 * Shown are those with enough weight and more than one weak word; the candidates below follow with `shown: false`.
 * A text in a language the vocabulary does not know has no topics.
 */
export function findTopics(sentences: Sentence[]): Topic[] {
  return judgeTopics(gatherEvidence(sentences))
}
