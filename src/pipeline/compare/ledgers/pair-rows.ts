import type { LedgerRow } from '../../../news/comparison/comparison.ts'
import type { Mention, MentionKind, MentionOf } from '../../../news/report/mention.ts'
import type { Report } from '../../../news/report/report.ts'

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

/** So many mentions of a side are held against all of the other; further ones against those in the same words. */
export const mostPaired = 500
/** Of mentions in the same words, so many of a side. */
const mostAlike = 20

/**
 * One row for each connected component of `same`, in the order of A, then what only B has. As components do not
 * depend on an order of matching, swapping the sides mirrors the rows.
 */
export function pairRows<M extends Mention>({ a, b, same, differs = () => false }: Pairing<M>): LedgerRow[] {
  const rowOf = joinSame(a, b, same)
  const rows = new Map<number, { a: Entry<M>[]; b: Entry<M>[] }>()
  ;[...a, ...b].forEach((entry, n) => {
    const row = rows.get(rowOf(n)) ?? { a: [], b: [] }
    rows.set(rowOf(n), row)
    row[n < a.length ? 'a' : 'b'].push(entry)
  })
  return [...rows.values()].map(({ a: left, b: right }) => ({
    a: indices(left),
    b: indices(right),
    differs: left.length > 0 && right.length > 0 && differs(mentionsOf(left), mentionsOf(right)),
  }))
}

/** The component of each entry, of a's and then of b's (union-find, Galler and Fischer 1964). */
function joinSame<M extends Mention>(
  a: Entry<M>[],
  b: Entry<M>[],
  same: Pairing<M>['same'],
): (n: number) => number {
  const parents = [...a, ...b].map((_, n) => n)
  const rootOf = (n: number): number => {
    let at = n
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number
      at = parents[at] as number
    }
    return at
  }
  for (const [i, j] of pairsToTest(a, b)) {
    const [x, y] = [rootOf(i), rootOf(a.length + j)]
    if (x !== y && same(a[i] as Entry<M>, b[j] as Entry<M>)) parents[Math.max(x, y)] = Math.min(x, y)
  }
  return rootOf
}

/** In the order in which they stand in their report. */
function mentionsOf<M extends Mention>(entries: Entry<M>[]): M[] {
  return entries.toSorted((x, y) => x.index - y.index).map(({ mention }) => mention)
}

/** Whether some mention of one side differs from some of the other. */
export function anyDiffer<M extends Mention>(differ: (a: M, b: M) => boolean) {
  return (a: M[], b: M[]) => a.some((x) => b.some((y) => differ(x, y)))
}

function* pairsToTest(a: Entry[], b: Entry[]): Generator<[number, number]> {
  const [firstA, firstB] = [Math.min(a.length, mostPaired), Math.min(b.length, mostPaired)]
  for (let i = 0; i < firstA; i++) for (let j = 0; j < firstB; j++) yield [i, j]
  if (a.length <= mostPaired && b.length <= mostPaired) return
  const [wordsA, wordsB] = [byWords(a), byWords(b)]
  for (const [words, inA] of wordsA) {
    for (const i of inA) for (const j of wordsB.get(words) ?? []) yield [i, j]
  }
}

function byWords(entries: Entry[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  entries.forEach(({ mention: { text } }, n) => {
    const known = found.get(text)
    if (!known) found.set(text, [n])
    else if (known.length < mostAlike) known.push(n)
  })
  return found
}

function indices(entries: Entry[]): number[] {
  return entries.map(({ index }) => index).sort((x, y) => x - y)
}
