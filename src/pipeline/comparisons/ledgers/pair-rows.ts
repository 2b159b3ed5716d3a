import type { LedgerRow } from '../../../news/comparison.ts'
import type { Mention, MentionKind, MentionOf } from '../../../news/mention.ts'
import type { Report } from '../../../news/report.ts'

/** A mention with its index in its report's `mentions`. */
export interface Entry<M extends Mention = Mention> {
  index: number
  mention: M
}

export function entriesOf<K extends MentionKind>({ mentions }: Report, kind: K): Entry<MentionOf<K>>[] {
  return mentions.flatMap((mention, index) =>
    mention.kind === kind ? [{ index, mention: mention as MentionOf<K> }] : [],
  )
}

interface Pairing<M extends Mention> {
  a: Entry<M>[]
  b: Entry<M>[]
  /** Whether a mention of A and one of B speak of the same thing; must not depend on which side is which. */
  same: (a: Entry<M>, b: Entry<M>) => boolean
  /** Whether the mentions of a row say it differently on its two sides; asked where neither is empty. */
  differs?: (a: M[], b: M[]) => boolean
}

/**
 * One row for each connected component of `same`, in the order of A, then what only B has. As components do not
 * depend on an order of matching, swapping the sides mirrors the rows.
 */
export function pairRows<M extends Mention>({ a, b, same, differs = () => false }: Pairing<M>): LedgerRow[] {
  const partnersOfA = a.map((left) => b.filter((right) => same(left, right)))
  const partnersOfB = b.map((right) => a.filter((_, i) => partnersOfA[i]?.includes(right)))
  const seen = new Set<Entry<M>>()
  const rows: LedgerRow[] = []
  for (const entry of [...a, ...b]) {
    if (seen.has(entry)) continue
    const left = new Set<Entry<M>>()
    const right = new Set<Entry<M>>()
    collect(entry)
    const both = left.size > 0 && right.size > 0
    const rowDiffers = both && differs(mentionsOf(left), mentionsOf(right))
    rows.push({ a: indices(left), b: indices(right), differs: rowDiffers })

    function collect(next: Entry<M>): void {
      if (seen.has(next)) return
      seen.add(next)
      const inA = a.indexOf(next)
      if (inA >= 0) left.add(next)
      else right.add(next)
      const partners = inA >= 0 ? partnersOfA[inA] : partnersOfB[b.indexOf(next)]
      for (const partner of partners ?? []) collect(partner)
    }
  }
  return rows
}

/** In the order in which they stand in their report. */
function mentionsOf<M extends Mention>(entries: Set<Entry<M>>): M[] {
  return [...entries].sort((x, y) => x.index - y.index).map(({ mention }) => mention)
}

/** Whether some mention of one side differs from some of the other. */
export function anyDiffer<M extends Mention>(differ: (a: M, b: M) => boolean) {
  return (a: M[], b: M[]) => a.some((x) => b.some((y) => differ(x, y)))
}

function indices(entries: Set<Entry>): number[] {
  return [...entries].map(({ index }) => index).sort((x, y) => x - y)
}
