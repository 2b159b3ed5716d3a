import type { Comparison, Ledgers, Link, Strength } from '../../src/news/comparison/comparison.ts'
import { mentionsIn } from '../../src/news/comparison/ledgers.ts'
import { isSameFact } from '../../src/news/comparison/strengths.ts'
import type { Mention } from '../../src/news/report/mention.ts'
import type { Report } from '../../src/news/report/report.ts'

/** `[words of a sentence of A, words of a sentence of B, strength, shared words, [differing in A, in B] …]` */
export type LooseLink = [
  a: string,
  b: string,
  strength: Strength,
  shared: string[],
  ...differs: [string | null, string | null][],
]

/**
 * A comparison of two made-up reports from links named by their words, `a` on the left whatever the ids: mirrored into the
 * order that the bundle asks for.
 */
export function makeComparison(a: Report, b: Report, loose: LooseLink[]): Comparison {
  if (a.article.id > b.article.id) return makeComparison(b, a, loose.map(mirrored))
  const links = loose.map((link) => makeLink(a, b, link))
  const passages = links.flatMap((link, index): Comparison['passages'] =>
    !isSameFact(link.strength) ? [] : [{ a: [link.a], b: [link.b], strength: link.strength, links: [index] }],
  )
  return {
    left: a.article.id,
    right: b.article.id,
    method: 'words',
    links,
    passages,
    unmatchedA: unlinked(
      a,
      links.map((link) => link.a),
    ),
    unmatchedB: unlinked(
      b,
      links.map((link) => link.b),
    ),
    ledgers: makeLedgers(a.mentions, b.mentions),
    notes: [],
  }
}

const mirrored = ([a, b, strength, shared, ...differs]: LooseLink): LooseLink => [
  b,
  a,
  strength,
  shared,
  ...differs.map(([left, right]): [string | null, string | null] => [right, left]),
]

function makeLink(a: Report, b: Report, [inA, inB, strength, shared, ...differs]: LooseLink): Link {
  const [x, y] = [sentenceWith(a, inA), sentenceWith(b, inB)]
  const stretch = (report: Report, sentence: number, text: string): [number, number] => {
    const start = report.sentences[sentence]?.text.indexOf(text) ?? -1
    if (start < 0) throw new Error(`made-up link: “${text}” is not in that sentence`)
    return [start, start + text.length]
  }
  return {
    a: x,
    b: y,
    strength,
    contradicts: false,
    by: 'words',
    score: { related: 0.4, reworded: 0.7, 'near-verbatim': 0.95 }[strength],
    ties: shared.map((text) => ({
      ...{ kind: 'word', weight: 1 / shared.length },
      a: stretch(a, x, text),
      b: stretch(b, y, text),
    })),
    differences: differs.map(([left, right]) => ({
      kind: 'wording',
      a: left === null ? null : stretch(a, x, left),
      b: right === null ? null : stretch(b, y, right),
      clash: false,
    })),
  }
}

function sentenceWith({ sentences }: Report, text: string): number {
  const found = sentences.findIndex(
    (sentence) => sentence.unit !== 'headline' && sentence.text.includes(text),
  )
  if (found < 0) throw new Error(`made-up link: no sentence says “${text}”`)
  return found
}

const unlinked = ({ sentences }: Report, linked: number[]) =>
  sentences.flatMap(({ unit }, index) =>
    (unit === 'standfirst' || unit === 'paragraph') && !linked.includes(index) ? [index] : [],
  )

/** One row for each text of a kind, joined where both reports have the very same words. */
function makeLedgers(a: Mention[], b: Mention[]): Ledgers {
  const rows = Object.entries(mentionsIn).map(([ledger, kind]) => {
    const texts = new Set([...a, ...b].filter((m) => m.kind === kind).map((m) => m.text))
    const at = (side: Mention[], text: string) =>
      side.flatMap((m, index) => (m.kind === kind && m.text === text ? [index] : []))
    return [ledger, [...texts].map((text) => ({ a: at(a, text), b: at(b, text), differs: false }))]
  })
  return { ...Object.fromEntries(rows), attributedOnOneSide: [] }
}
