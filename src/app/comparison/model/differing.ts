import { at } from '../../../news/at.ts'
import type { Difference, Link } from '../../../news/comparison/comparison.ts'
import { type Both, sides } from '../../../news/comparison/sides.ts'
import { strengths } from '../../../news/comparison/strengths.ts'
import { type Row, standingIn } from './rows/row.ts'

/** What changes the claim most comes first: what is denied, figures, times, names, who says so; then wording. */
const rank: Record<Difference['kind'], number> = {
  negation: 0,
  opposite: 0,
  role: 0,
  figure: 1,
  time: 2,
  name: 3,
  place: 3,
  attribution: 4,
  modality: 4,
  wording: 5,
}

/** A row in which the reports differ, with the two sentences that show it best. */
export interface Differing {
  row: Row
  link: Link
  /** What of the link's differences is told at first sight, the weightiest first; none: the sentences differ as a whole. */
  told: Difference[]
}

/** How many rows are seen at once. */
export const atOnce = 4

/**
 * The rows that tell a matter otherwise: contradictions, then what both state and state differently, then facts of which
 * one report says more, then matters; within each by what differs, then in the order of A. A matter is among the first
 * four if there is one.
 */
export function differingRows(rows: readonly Row[], links: readonly Link[]): Differing[] {
  const found = rows.flatMap((row) => {
    const shown = row.links.flatMap((index) => links[index] ?? []).toSorted(byWeight)[0]
    if (!shown) return []
    const told = toldDifferences(shown)
    return told.length > 0 || row.kind === 'related' ? [{ row, link: shown, told }] : []
  })
  const sorted = found.toSorted((one, other) => compare(orderOf(one), orderOf(other)))
  const first = sorted.slice(0, atOnce)
  const matter = sorted.find(({ row }) => row.kind === 'related')
  if (sorted.length <= atOnce || !matter || first.includes(matter)) return sorted
  return [...first.slice(0, -1), matter, ...sorted.slice(atOnce - 1).filter((one) => one !== matter)]
}

function orderOf({ row, told }: Differing): number[] {
  const clash = told.some((one) => one.clash)
  const group = row.contradicts ? 0 : clash ? 1 : row.kind === 'both' ? 2 : 3
  return [group, Math.min(6, ...told.map(({ kind }) => rank[kind])), standingIn(row, 'a')[0] ?? row.a[0] ?? 0]
}

function compare(one: readonly number[], other: readonly number[]): number {
  const first = one.findIndex((value, index) => value !== other[index])
  return first < 0 ? 0 : at(one, first) - at(other, first)
}

/** The sentences of a row that show it best: those that clash, then the likest, which differ in the fewest words. */
const byWeight = (one: Link, other: Link) =>
  Number(other.contradicts) - Number(one.contradicts) ||
  bestClash(one) - bestClash(other) ||
  strengths.indexOf(other.strength) - strengths.indexOf(one.strength) ||
  one.differences.length - other.differences.length
const bestClash = ({ differences }: Link) =>
  Math.min(...differences.map(({ kind, clash }) => (clash ? rank[kind] : 9)), 9)

/** As many kinds of differences are told of a row; more would make half of it bold. */
const kindsTold = 3

/** Wording is told where both sides have it, or where nothing else differs: of itself it is no news that words differ. */
function toldDifferences({ differences }: Link): Difference[] {
  const telling = differences.filter(({ kind, a, b }) => kind !== 'wording' || (a !== null && b !== null))
  const sorted = (telling.length > 0 ? telling : differences).toSorted(
    (one, other) => Number(other.clash) - Number(one.clash) || rank[one.kind] - rank[other.kind],
  )
  const kinds = [...new Set(sorted.map(({ kind }) => kind))].slice(0, kindsTold)
  return sorted.filter(({ kind }) => kinds.includes(kind))
}

/** For each row that tells one fact, the shortest of its sentences: what both tell, in short. */
export function shortest(row: Row, texts: Both<(sentence: number) => string>) {
  const all = sides.flatMap((side) => row[side].map((sentence) => ({ side, sentence })))
  return all.toSorted((one, other) => length(one) - length(other))[0]
  function length({ side, sentence }: (typeof all)[number]) {
    return texts[side](sentence).length
  }
}
