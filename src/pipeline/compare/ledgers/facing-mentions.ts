import type { Link } from '../../../news/comparison/comparison.ts'
import { isSameFact } from '../../../news/comparison/strengths.ts'
import type { Mention } from '../../../news/report/mention.ts'
import type { Report } from '../../../news/report/report.ts'

/** Whether a link of one fact shows two mentions beside each other, as the same thing told otherwise. */
export type AreFacing = (a: Mention, b: Mention) => boolean

/** Reads from the differences of links which figures and times face each other, so that ledgers say what passages say. */
export function facingMentions(a: Report, b: Report, links: Link[]): AreFacing {
  const facing = new Map<Mention, Set<Mention>>()
  const [inA, inB] = [bySentence(a), bySentence(b)]
  for (const link of links.filter(({ strength }) => isSameFact(strength))) {
    for (const difference of link.differences) {
      const { kind } = difference
      if (!difference.clash || (kind !== 'figure' && kind !== 'time')) continue
      const others = mentionsIn(inB, { kind, sentence: link.b, stretch: difference.b })
      for (const mention of mentionsIn(inA, { kind, sentence: link.a, stretch: difference.a })) {
        facing.set(mention, new Set([...(facing.get(mention) ?? []), ...others]))
      }
    }
  }
  return (x, y) => facing.get(x)?.has(y) === true
}

interface Place {
  kind: 'figure' | 'time'
  sentence: number
  stretch: [start: number, end: number] | null
}

function mentionsIn(placed: Map<number, Mention[]>, { kind, sentence, stretch }: Place): Mention[] {
  if (!stretch) return []
  const [from, to] = stretch
  return (placed.get(sentence) ?? []).filter(
    (mention) =>
      mention.kind === kind &&
      mention.spans.some((span) => span.sentence === sentence && span.start < to && from < span.end),
  )
}

/** The figures and times of each sentence. */
function bySentence({ mentions }: Report): Map<number, Mention[]> {
  const placed = new Map<number, Mention[]>()
  for (const mention of mentions.filter(({ kind }) => kind === 'figure' || kind === 'time')) {
    for (const sentence of new Set(mention.spans.map((span) => span.sentence))) {
      const known = placed.get(sentence)
      if (known) known.push(mention)
      else placed.set(sentence, [mention])
    }
  }
  return placed
}
