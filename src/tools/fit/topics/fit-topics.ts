import { type TopicFeatures, topicSigns } from '../../../pipeline/annotate/topics/measure-topics.ts'
import { fitLogistic } from '../links/fit-logistic.ts'
import { type NamedWeights, nameWeights } from '../links/name-weights.ts'
import type { MeasuredReport } from './measure-reports.ts'

const names = Object.keys(topicSigns) as (keyof TopicFeatures)[]
const ridge = 5
/** Candidates that nobody judged came into no question: not what the report is about, but less surely so. */
const unjudgedCount = 0.5

/** Fits the log odds that a report is about a candidate. */
export function fitTopics(reports: MeasuredReport[]): NamedWeights {
  const rows = reports.flatMap(({ judged, candidates }) =>
    candidates.map(({ code, features }) => ({
      row: names.map((name) => features[name]),
      truth: judged[code] === 'about' ? 1 : 0,
      counts: judged[code] === undefined ? unjudgedCount : 1,
    })),
  )
  const fitted = fitLogistic({
    rows: rows.map(({ row }) => row),
    truth: rows.map(({ truth }) => truth),
    counts: rows.map(({ counts }) => counts),
    collection: rows.map(() => 0),
    signs: names.map((name) => topicSigns[name]),
    ridge,
  })
  return nameWeights(names, fitted)
}
