import { type Carried, carried } from '../../news/comparison/ledgers.ts'
import { letterOf } from '../../news/event/letter-of.ts'

export const shows = ['any', 'all', 'some', 'one'] as const
export type Show = (typeof shows)[number]

/** Everything about the page that its address carries; reports by their place in the story. */
export interface ViewState {
  show: Show
  having: readonly Carried[]
  /** The report whose own order the facts follow; null: by how many reports tell them. */
  order: number | null
  /** One line each instead of full sentences. */
  cut: boolean
  /** The open fact by its number, with the report whose wording alone is open. */
  open: { fact: number; report: number | null } | null
  /** Up to two reports, ready to be compared. */
  picked: readonly number[]
}

const placeOf = (letter: string | undefined): number | null =>
  letter && /^[A-Z]$/.test(letter) ? letter.charCodeAt(0) - 'A'.charCodeAt(0) : null

/** Reads the address of a story of so many reports; what it does not know is taken as the default, never as an error. */
export function parseView(search: URLSearchParams, reports: number): ViewState {
  const known = (letter: string | undefined) => {
    const place = placeOf(letter)
    return place !== null && place < reports ? place : null
  }
  const [, fact, report] = /^(\d{1,6})([A-Z])?$/.exec(search.get('pin') ?? '') ?? []
  const asked = search.get('with')?.split(',') ?? []
  const picked = (search.get('pick')?.split(',') ?? []).flatMap((letter) => known(letter) ?? [])
  return {
    show: shows.find((show) => show === search.get('show')) ?? 'any',
    having: carried.filter((one) => asked.includes(one)),
    order: known(search.get('sort') ?? undefined),
    cut: search.get('view') === 'lines',
    open: fact === undefined ? null : { fact: Number(fact), report: known(report) },
    picked: [...new Set(picked)].slice(0, 2),
  }
}

/** The query of a view: defaults are left out. */
export function writeView({ show, having, order, cut, open, picked }: ViewState): URLSearchParams {
  const values: [name: string, value: string][] = [
    ['show', show === 'any' ? '' : show],
    ['with', having.join(',')],
    ['sort', order === null ? '' : letterOf(order)],
    ['view', cut ? 'lines' : ''],
    ['pin', open ? `${open.fact}${open.report === null ? '' : letterOf(open.report)}` : ''],
    ['pick', picked.map(letterOf).join(',')],
  ]
  return new URLSearchParams(values.filter(([, value]) => value !== ''))
}

/** The reports chosen with one more or without it: a third takes the place of the second. */
export function togglePicked(picked: readonly number[], report: number): number[] {
  if (picked.includes(report)) return picked.filter((one) => one !== report)
  return [...picked.slice(0, 1), report].sort((a, b) => a - b)
}
