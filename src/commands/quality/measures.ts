import { agencyNames } from './agency-names.ts'
import { articleBodies } from './article-bodies.ts'
import { articleFields } from './article-fields.ts'
import { articlePages } from './article-pages.ts'
import { docPairAlignment } from './doc-pair-alignment.ts'
import { eventClusters } from './event-clusters.ts'
import { eventSentencePairs } from './event-sentence-pairs.ts'
import type { Measure } from './measure.ts'
import { newsPairFacts } from './news-pair-facts.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { sentencePairs } from './sentence-pairs.ts'
import { speakers } from './speakers.ts'
import { topicsAgnews } from './topics-agnews.ts'
import { topicsBbc } from './topics-bbc.ts'
import { topicsReal } from './topics-real.ts'

/** Every set that is measured, in the order of the pipeline. A new one is written in a file of its own and named here. */
export const measures: Measure[] = [
  articleBodies,
  articleFields,
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
]
