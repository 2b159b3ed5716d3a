import { type Carried, carried } from '../../../news/comparison/ledgers.ts'
import type { Side } from '../../../news/comparison/sides.ts'

export const modes = ['passage', 'order'] as const
export type Mode = (typeof modes)[number]
export const shows = ['all', 'both', 'related', 'a', 'b'] as const
export type Show = (typeof shows)[number]

/** Everything about the page that its address carries. */
export interface ViewState {
  mode: Mode
  /** The report whose order the rows follow, and that reads straight down on a narrow page. */
  lead: Side
  show: Show
  having: readonly Carried[]
  /** Key of the pinned row. */
  pin: string | null
}

/** Reads the address; what it does not know is taken as the default, never as an error. */
export function parseViewState(search: URLSearchParams): ViewState {
  const asked = search.get('with')?.split(',') ?? []
  return {
    mode: oneOf(modes, search.get('mode')) ?? 'passage',
    lead: search.get('lead') === 'b' ? 'b' : 'a',
    show: oneOf(shows, search.get('show')) ?? 'all',
    having: carried.filter((one) => asked.includes(one)),
    pin: /^\d*-\d*(\.\d+)?$/.test(search.get('pin') ?? '') ? search.get('pin') : null,
  }
}

/** The address of a state: defaults are left out, and what belongs to others is kept. */
export function writeViewState(state: ViewState, from = new URLSearchParams()): URLSearchParams {
  const search = new URLSearchParams(from)
  const values: [name: string, value: string, initial: string][] = [
    ['mode', state.mode, 'passage'],
    ['lead', state.lead, 'a'],
    ['show', state.show, 'all'],
    ['with', state.having.join(','), ''],
    ['pin', state.pin ?? '', ''],
  ]
  for (const [name, value, initial] of values) {
    if (value === initial) search.delete(name)
    else search.set(name, value)
  }
  return search
}

/** The same view after the two reports have changed sides. */
export function swapSides(state: ViewState): ViewState {
  const show = state.show === 'a' ? 'b' : state.show === 'b' ? 'a' : state.show
  return { ...state, show, pin: state.pin?.replace(/^(\d*)-(\d*)/, '$2-$1') ?? null }
}

/** What is asked for, with one thing more or without it. */
export const toggled = (having: readonly Carried[], asked: Carried): Carried[] =>
  carried.filter((one) => (one === asked) !== having.includes(one))

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((one) => one === value)
