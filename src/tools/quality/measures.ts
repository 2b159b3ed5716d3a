import { agencyNames } from './articles/agency-names.ts'
import { articleBodies } from './articles/article-bodies.ts'
import { articleFields } from './articles/article-fields.ts'
import { articlePages, articleTexts } from './articles/article-pages.ts'
import { docPairAlignment } from './comparisons/doc-pair-alignment.ts'
import { eventClusters } from './comparisons/event-clusters.ts'
import { eventSentencePairs } from './comparisons/event-sentence-pairs.ts'
import { factClusters } from './comparisons/fact-clusters.ts'
import { newsPairFacts } from './comparisons/news-pair-facts.ts'
import { sentencePairs } from './comparisons/sentence-pairs.ts'
import type { Measure } from './measure.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { speakers } from './speakers.ts'
import { topicsAgnews } from './topics/topics-agnews.ts'
import { topicsBbc } from './topics/topics-bbc.ts'
import { topicsReal } from './topics/topics-real.ts'

/** Every set that is measured, in the order of the pipeline. A new one is written in a file of its own and named here. */
export const measures: Measure[] = [
  articleBodies,
  articleFields,
  articleTexts,
  articlePages,
  sentenceEnds,
  agencyNames,
  speakers,
  topicsReal,
  topicsBbc,
  topicsAgnews,
  ...eventClusters,
  sentencePairs,
  eventSentencePairs,
  docPairAlignment,
  ...newsPairFacts,
  factClusters,
]
