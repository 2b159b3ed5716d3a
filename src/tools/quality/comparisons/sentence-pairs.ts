import { similarityOf } from '../../../cli/stage/similarity-of.ts'
import type { Measure, Row } from '../measure.ts'
import { areaUnderCurve } from './area-under-curve.ts'

interface Item {
  a: string
  b: string
  same: 0 | 1
  source: string
}

/** How well the similarity of two sentences tells same from not: `{a, b, same, source}` a line. */
export const sentencePairs: Measure = {
  file: 'sentence-pairs.dev.jsonl',
  run(lines) {
    const items = (lines as Item[]).map((item) => ({ ...item, score: similarityOf(item.a, item.b) }))
    const auc = (name: string, of: typeof items): Row => ({
      name,
      value: areaUnderCurve(scores(of, 1), scores(of, 0)) ?? Number.NaN,
      items: of.length,
    })
    const sources = [...new Set(items.map(({ source }) => source))].sort()
    return [
      { ...auc('AUC same against not', items), target: 0.87 },
      ...sources.map((source) =>
        auc(
          `AUC within ${source}`,
          items.filter((item) => item.source === source),
        ),
      ),
    ]
  },
}

function scores(items: { same: 0 | 1; score: number }[], same: 0 | 1): number[] {
  return items.filter((item) => item.same === same).map(({ score }) => score)
}
