import { plainArticle } from '../../../cli/stage/plain-article.ts'
import { articleSentences } from '../../../pipeline/annotate/article-sentences.ts'
import { rollUp } from '../../../pipeline/annotate/topics/candidates.ts'
import { gatherEvidence } from '../../../pipeline/annotate/topics/gather-evidence.ts'
import { measureTopics, type TopicFeatures } from '../../../pipeline/annotate/topics/measure-topics.ts'
import type { Judgement } from './score-shown.ts'

/** A report with a reader's judgement of the topics that came into question. */
export interface LabelledTopics {
  id: string
  title: string
  body: string
  /** IPTC code → judgement. */
  topics: Record<string, Judgement>
}

/** A labelled report with what the model sees of it. */
export interface MeasuredReport {
  judged: Record<string, Judgement>
  candidates: { code: string; features: TopicFeatures }[]
}

/** Measures the candidates of each report as the pipeline does. */
export function measureReports(reports: LabelledTopics[]): MeasuredReport[] {
  return reports.map(({ id, title, body, topics }) => {
    const article = plainArticle({ id, title, body, date: null })
    const evidence = gatherEvidence(articleSentences(article), article.language)
    const measured = measureTopics(rollUp(evidence), evidence)
    return {
      judged: topics,
      candidates: [...measured].map(([code, features]) => ({ code, features })),
    }
  })
}
