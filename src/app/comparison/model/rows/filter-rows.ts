import { type Carried, carried } from '../../../../news/comparison/ledgers.ts'
import { shows, type ViewState } from '../view-state.ts'
import type { Row, RowKind } from './row.ts'
import type { Listed } from './row-features.ts'

type Filter = Pick<ViewState, 'show' | 'having'>
type FeaturesOf = ReadonlyMap<string, ReadonlySet<Carried>>

/** Whether the filter shows a row. */
export function passes(row: Row, { show, having }: Filter, featuresOf: FeaturesOf): boolean {
  const present = featuresOf.get(row.key)
  return (show === 'all' || row.kind === show) && having.every((feature) => present?.has(feature))
}

interface Countable {
  rows: readonly Row[]
  features: FeaturesOf
  listed: readonly Listed[]
}

/**
 * What each choice of the filter would show, given the rest of it: how many rows, and for a feature how many of the
 * quotations (figures, names) that the ledgers list. Those that stand in a headline alone count where nothing is hidden.
 */
export function countChoices({ rows, features: featuresOf, listed }: Countable, { show, having }: Filter) {
  const passing = (filter: Filter) => rows.filter((row) => passes(row, filter, featuresOf))
  const countListed = (feature: Carried) => {
    const keys = new Set(passing({ show, having: [...having, feature] }).map(({ key }) => key))
    const all = show === 'all' && having.every((one) => one === feature)
    return listed.filter(
      (one) => one.feature === feature && (all || [...one.rows].some((key) => keys.has(key))),
    ).length
  }
  return {
    show: mapTo(shows, (choice) => passing({ show: choice, having }).length),
    having: mapTo(carried, countListed),
  }
}

/** A stretch of rows that the filter hides, or one row that it shows. */
export type Shown = { row: Row } | { hidden: Row[] }

/** Rows with every run of hidden ones folded into one. */
export function foldHidden(rows: readonly Row[], visible: (row: Row) => boolean): Shown[] {
  const shown: Shown[] = []
  for (const row of rows) {
    const last = shown.at(-1)
    if (visible(row)) shown.push({ row })
    else if (last && 'hidden' in last) last.hidden.push(row)
    else shown.push({ hidden: [row] })
  }
  return shown
}

/** How many rows of each kind: what a fold says of its content. */
export function countKinds(rows: readonly Row[]): Record<RowKind, number> {
  return mapTo(['both', 'related', 'a', 'b'], (kind) => rows.filter((row) => row.kind === kind).length)
}

const mapTo = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>
