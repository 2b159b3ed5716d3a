import { givenSentences } from '../../../cli/stage/given-sentences.ts'
import type { Strength } from '../../../news/comparison/comparison.ts'
import { isSameFact, strengths } from '../../../news/comparison/strengths.ts'
import { type Alignment, alignSentences } from '../../../pipeline/compare/align-sentences.ts'
import type { Measure, Row } from '../measure.ts'

interface Item {
  aSentences: string[]
  bSentences: string[]
  links: { a: number; b: number; rel: 'same' | 'partial' }[]
}

interface Aligned {
  alignment: Alignment
  /** `${a} ${b}` → how the gold ties them. */
  gold: Map<string, 'same' | 'partial'>
}

const targets: Record<Strength, { same?: number; any: number }> = {
  'near-verbatim': { same: 0.95, any: 0.95 },
  reworded: { same: 0.65, any: 0.95 },
  related: { any: 0.85 },
}

/** Links between the sentences of two reports: how often the best is right, and what each strength is worth. */
export const docPairAlignment: Measure = {
  file: 'doc-pair-alignment.dev.jsonl',
  run(lines) {
    const aligned = (lines as Item[]).map(({ aSentences, bSentences, links }) => ({
      alignment: alignSentences(givenSentences({ a: aSentences, b: bSentences })),
      gold: new Map(links.map(({ a, b, rel }) => [`${a} ${b}`, rel])),
    }))
    return [
      hitAtOne(aligned),
      ...[...strengths].reverse().flatMap((s) => worthOf(s, aligned)),
      ...found(aligned),
    ]
  },
}

/** Of the sentences with a `same` link, either side: those whose best counterpart is one. */
function hitAtOne(aligned: Aligned[]): Row {
  const hits = aligned.flatMap(({ alignment: { best }, gold }) => {
    const same = [...gold].filter(([, rel]) => rel === 'same').map(([key]) => key.split(' ').map(Number))
    const [inA, inB] = [new Set(same.map(([a]) => a ?? 0)), new Set(same.map(([, b]) => b ?? 0))]
    return [
      ...[...inA].map((a) => gold.get(`${a} ${best.a[a]?.b}`) === 'same'),
      ...[...inB].map((b) => gold.get(`${best.b[b]?.a} ${b}`) === 'same'),
    ]
  })
  return { name: 'hit@1 of same', value: shareOf(hits), target: 0.83, items: hits.length }
}

function worthOf(strength: Strength, aligned: Aligned[]): Row[] {
  const rels = aligned.flatMap(({ alignment, gold }) =>
    alignment.links.filter((link) => link.strength === strength).map(({ a, b }) => gold.get(`${a} ${b}`)),
  )
  const { same, any } = targets[strength]
  const row = (name: string, hits: boolean[], target?: number): Row => ({
    name: `${strength}: ${name}`,
    value: shareOf(hits),
    items: hits.length,
    ...(target === undefined ? {} : { target }),
  })
  return [
    row(
      'same',
      rels.map((rel) => rel === 'same'),
      same,
    ),
    row(
      'any link',
      rels.map((rel) => rel !== undefined),
      any,
    ),
  ]
}

/** Of the gold's `same` links: those that are found. */
function found(aligned: Aligned[]): Row[] {
  const hits = aligned.flatMap(({ alignment: { links }, gold }) => {
    const strengthAt = new Map(links.map(({ a, b, strength }) => [`${a} ${b}`, strength]))
    return [...gold].filter(([, rel]) => rel === 'same').map(([key]) => strengthAt.get(key))
  })
  const firm = hits.map((strength) => strength !== undefined && isSameFact(strength))
  return [
    { name: 'same found as the same fact', value: shareOf(firm), target: 0.5, items: hits.length },
    { name: 'same found at all', value: shareOf(hits.map(Boolean)), target: 0.7, items: hits.length },
  ]
}

function shareOf(hits: boolean[]): number {
  return hits.filter(Boolean).length / hits.length
}
