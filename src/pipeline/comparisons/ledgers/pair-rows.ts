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
  differs?: (a: M, b: M) => boolean
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
    rows.push({ a: indices(left), b: indices(right), differs: anyDiffer(left, right) })

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

  function anyDiffer(left: Set<Entry<M>>, right: Set<Entry<M>>): boolean {
    return [...left].some((l) => [...right].some((r) => differs(l.mention, r.mention)))
  }
}

function indices(entries: Set<Entry>): number[] {
  return [...entries].map(({ index }) => index).sort((x, y) => x - y)
}
