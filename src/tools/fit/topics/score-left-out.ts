import { topicOdds } from '../../../pipeline/annotate/topics/topic-model.ts'
import { ancestorsOf } from '../../../topics/vocabulary.ts'
import type { NamedWeights } from '../links/name-weights.ts'
import { fitTopics } from './fit-topics.ts'
import type { MeasuredReport } from './measure-reports.ts'
import { type ShownScore, scoreShown } from './score-shown.ts'

const folds = 10
const probabilities = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5]

/** For some floors, as probabilities: how right what a fit without a report's fold shows of it is. */
export function scoreLeftOut(
  set: MeasuredReport[],
  all: MeasuredReport[],
): (ShownScore & { probability: number })[] {
  const fits = Array.from({ length: folds }, (_, fold) => fitTopics(all.filter((_, n) => n % folds !== fold)))
  const fitOf = new Map(all.map((report, n) => [report, fits[n % folds] as NamedWeights]))
  return probabilities.map((probability) => {
    const floor = Math.log(probability / (1 - probability))
    const judged = set.map((report) => ({
      judged: report.judged,
      shown: shownBy(report, fitOf.get(report) as NamedWeights, floor),
    }))
    return { probability, ...scoreShown(judged) }
  })
}

function shownBy({ candidates }: MeasuredReport, fit: NamedWeights, floor: number): Set<string> {
  const about = candidates.filter(({ features }) => topicOdds(features, fit) > floor)
  return new Set(about.flatMap(({ code }) => [code, ...ancestorsOf(code)]))
}
