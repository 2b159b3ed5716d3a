import { none } from '../../../bundle/format/catalogue-parts.ts'
import { at } from '../../../news/at.ts'
import type { Filters } from '../filters/filters.ts'
import type { Selection } from '../selection/select-reports.ts'
import { type FacetColumn, type FacetColumns, type FacetName, facetNames } from './facet-columns.ts'

/** One value as the side column shows it, with those that belong to it beneath. */
export interface FacetItem {
  key: string
  label: string | null
  code?: string
  count: number
  chosen: boolean
  inside: FacetItem[]
}
/** A value of a facet as the data name it; without a label the interface does. */
export type NamedValue = Pick<FacetItem, 'key' | 'label' | 'code'>

export interface FacetView {
  name: FacetName
  items: FacetItem[]
  /** Top-level values there are beyond those listed. */
  more: number
}

/** Trees larger than this show the top level and what belongs to a chosen value. */
const wholeTree = 24

/**
 * The facets with their counts, most frequent first, at most `most` values a facet (chosen ones always): a page must not
 * grow with the number of names in the news. Values that would leave nothing are left out, unless chosen.
 */
export function facetViews(
  columns: FacetColumns,
  counts: Selection['counts'],
  chosen: Filters['chosen'],
  most: number,
): FacetView[] {
  return facetNames.flatMap((name) => {
    const view = facetView(name, columns[name], counts[name], chosen[name], most)
    return view.items.length > 0 && tellsApart(view) ? [view] : []
  })
}

export function facetView(
  name: FacetName,
  { values }: FacetColumn,
  counts: number[],
  chosen: string[],
  most: number,
): FacetView {
  const shown = values.flatMap(({ key }, row) => (at(counts, row) > 0 || chosen.includes(key) ? [row] : []))
  const open = shown.length <= wholeTree
  const rowsIn = new Map<number | null, number[]>([[null, []]])
  for (const row of shown) {
    const parent = values[row]?.parent ?? null
    const siblings = rowsIn.get(parent)
    if (siblings) siblings.push(row)
    else rowsIn.set(parent, [row])
  }
  const inside = (parent: number | null) => rowsIn.get(parent) ?? []
  const item = (row: number): FacetItem => {
    const { key = '', label = null, code } = values[row] ?? {}
    const here = chosen.includes(key)
    const below = ordered(name, inside(row).map(item))
    const reached = open || here || below.some((one) => one.chosen || one.inside.length > 0)
    const named = code === undefined ? { key, label } : { key, label, code }
    return { ...named, count: at(counts, row), chosen: here, inside: reached ? below : [] }
  }
  const all = ordered(name, inside(null).map(item).map(withoutSoleParent))
  const items = all.filter((one, place) => place < most || isOn(one))
  return { name, items, more: all.length - items.length }
}

/**
 * A year with one month, an armed conflict where there are only wars say nothing that what is in them does not. The way
 * down to a chosen value is shown whole: any step of it may be chosen instead.
 */
function withoutSoleParent(item: FacetItem): FacetItem {
  const inside = item.inside.map(withoutSoleParent)
  const [only, another] = inside
  const says = another || isOn(item) || only?.count !== item.count
  return only && !says ? only : { ...item, inside }
}

/** Dates and languages that all reports found share leave nothing to choose, nor does what none of them states. */
const tellsApart = ({ name, items }: FacetView) =>
  items.length > 1 ||
  (name !== 'dates' && name !== 'languages' && items[0]?.key !== none) ||
  items.some((one) => isOn(one) || one.inside.length > 0)

const isOn = (item: FacetItem): boolean => item.chosen || item.inside.some(isOn)

/** Dates newest first, all else by count and name; what is not stated comes last. */
function ordered(name: FacetName, items: FacetItem[]): FacetItem[] {
  const last = ({ key }: FacetItem) => Number(key === none)
  const text = ({ label, key }: FacetItem) => label ?? key
  const newest = (x: FacetItem, y: FacetItem) => (x.key < y.key ? 1 : -1)
  const frequent = (x: FacetItem, y: FacetItem) => y.count - x.count || (text(x) < text(y) ? -1 : 1)
  return items.sort((x, y) => last(x) - last(y) || (name === 'dates' ? newest(x, y) : frequent(x, y)))
}
