import { linkDocs } from '../../../cli/stage/facts.ts'
import { type Gathered, gatherFacts } from '../../../pipeline/gather-facts/gather-facts.ts'
import { makeEmbedder } from '../../../pipeline/vectors/embed-texts.ts'
import { bootstrap } from '../bootstrap.ts'
import type { Measure, Row } from '../measure.ts'

/** The texts of one event, with the facts that readers see in them, each with the sentences that tell it. */
export interface FactTopic {
  docs: { id: string | number; sentences: string[] }[]
  facts: { at: { doc: number; sentence: number }[] }[]
}

interface Measured {
  topic: FactTopic
  gathered: Gathered[]
}

/** Facts over several reports: what is gathered, then what of it is called the same fact. */
export const factClusters: Measure = {
  file: 'fact-clusters.dev.jsonl',
  async run(items) {
    const measured: Measured[] = []
    for (const topic of items as FactTopic[]) {
      const docs = topic.docs.map((doc) => ({ ...doc, date: null }))
      const sizes = docs.map(({ sentences }) => sentences.length)
      measured.push({ topic, gathered: gatherFacts(sizes, await linkDocs(docs, 'en', makeEmbedder())) })
    }
    const sure = measured.map(({ topic, gathered }) => ({
      topic,
      gathered: gathered.filter((fact) => fact.sure),
    }))
    return [...rowsOf(measured, '', { found: 0.58, right: 0.8 }), ...rowsOf(sure, ', told as the same')]
  },
}

function rowsOf(measured: Measured[], name: string, targets?: { found: number; right: number }): Row[] {
  const row = (figure: string, of: (sample: readonly Measured[]) => number, target?: number): Row => ({
    name: figure + name,
    ...bootstrap(measured, of),
    ...(target === undefined ? {} : { target }),
    items: measured.length,
  })
  return [
    row(
      'facts of several texts found',
      (of) => mean(of.flatMap(textsFound).map((share) => share > 0)),
      targets?.found,
    ),
    row('share of a fact’s texts found', (of) => mean(of.flatMap(textsFound))),
    row('gathered pairs right', (of) => mean(of.flatMap(pairsRight)), targets?.right),
  ]
}

/** For each fact of several texts, the share of its texts that one gathered fact holds; 0 where that is but one text. */
export function textsFound({ topic, gathered }: Measured): number[] {
  return topic.facts.flatMap(({ at }) => {
    const texts = new Set(at.map(({ doc }) => doc)).size
    if (texts < 2) return []
    const held = gathered.map(({ sentences }) => {
      const inBoth = at.filter((x) => sentences.some((y) => x.doc === y.doc && x.sentence === y.sentence))
      return new Set(inBoth.map(({ doc }) => doc)).size
    })
    const most = Math.max(0, ...held)
    return [most > 1 ? most / texts : 0]
  })
}

/** For each gathered pair of sentences of two texts that readers saw facts in, whether they tell one in common. */
export function pairsRight({ topic, gathered }: Measured): boolean[] {
  const factsAt = (doc: number, sentence: number) =>
    topic.facts.flatMap(({ at }, n) => (at.some((x) => x.doc === doc && x.sentence === sentence) ? [n] : []))
  return gathered.flatMap(({ sentences }) =>
    sentences.flatMap((x, i) =>
      sentences.slice(i + 1).flatMap((y) => {
        const [one, other] = [factsAt(x.doc, x.sentence), factsAt(y.doc, y.sentence)]
        if (x.doc === y.doc || one.length === 0 || other.length === 0) return []
        return [one.some((fact) => other.includes(fact))]
      }),
    ),
  )
}

const mean = (values: (number | boolean)[]) =>
  values.reduce((sum: number, value) => sum + Number(value), 0) / values.length
