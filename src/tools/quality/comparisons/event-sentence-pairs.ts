import { similarityOf } from '../../../cli/stage/similarity-of.ts'
import type { Measure, Row } from '../measure.ts'
import { areaUnderCurve } from './area-under-curve.ts'

interface Item {
  a: string
  b: string
  rel: 'same' | 'partial' | 'different' | 'other-event'
}

const bands = 5

/** How well the similarity tells events apart that look alike: `{a, b, rel}` a line; with a reliability table. */
export const eventSentencePairs: Measure = {
  file: 'event-sentence-pairs.dev.jsonl',
  run(lines) {
    const items = (lines as Item[]).map((item) => ({ ...item, score: similarityOf(item.a, item.b) }))
    const scores = (rel: Item['rel']) => items.filter((item) => item.rel === rel).map(({ score }) => score)
    const against = (rel: Item['rel']): Row => ({
      name: `AUC same against ${rel}`,
      value: areaUnderCurve(scores('same'), scores(rel)) ?? Number.NaN,
      items: scores('same').length + scores(rel).length,
    })
    return [
      { ...against('other-event'), target: 0.87 },
      { ...against('different'), target: 0.87 },
      against('partial'),
      ...reliability(items),
    ]
  },
}

/** Of the pairs in each band of scores: how many are the same, and how many the same or partly so. */
function reliability(items: { rel: Item['rel']; score: number }[]): Row[] {
  return Array.from({ length: bands }, (_, n) => {
    const [low, high] = [n / bands, (n + 1) / bands]
    const inBand = items.filter(({ score }) => score >= low && (score < high || n === bands - 1))
    const share = (rels: Item['rel'][]) =>
      inBand.filter(({ rel }) => rels.includes(rel)).length / inBand.length
    const name = `scored ${low.toFixed(1)} to ${high.toFixed(1)}`
    return [
      { name: `${name}: same`, value: share(['same']), items: inBand.length },
      { name: `${name}: same or partial`, value: share(['same', 'partial']), items: inBand.length },
    ]
  }).flat()
}
