import { type FacetName, facetNames } from '../facets/facet-columns.ts'

export const sorts = ['newest', 'source', 'length'] as const
export type Sort = (typeof sorts)[number]
export const shows = ['all', 'unread', 'saved'] as const
export type Show = (typeof shows)[number]

/** Everything the list's address says. */
export interface Filters {
  /** Chosen keys of each facet. */
  chosen: Record<FacetName, string[]>
  /** Left-out keys of the facets that have such. */
  without: Record<Leavable, string[]>
  /** Whether a report must carry all chosen topics or any of them. */
  topicsBy: 'all' | 'any'
  query: string
  show: Show
  sort: Sort
  /** How many batches of stories and of single reports are shown. */
  stories: number
  singles: number
  /** The report that waits for another to be compared with. */
  pick: string | null
}

/** Facets of which values can be left out. */
export const leavable = ['topics', 'sources'] as const satisfies FacetName[]
export type Leavable = (typeof leavable)[number]
export const isLeavable = (name: FacetName): name is Leavable => leavable.some((one) => one === name)

/** What leaving a value out is called in an address. */
export const withoutParams = { topics: 'nottopic', sources: 'notsource' } as const satisfies Record<
  Leavable,
  string
>

/** What each facet is called in an address. */
export const params = {
  topics: 'topic',
  places: 'place',
  people: 'person',
  sources: 'source',
  dates: 'date',
  languages: 'language',
} satisfies Record<FacetName, string>

/** The same filters with one facet value put on or taken off; the list starts over. */
export function toggled(filters: Filters, name: FacetName, key: string): Filters {
  const keys = filters.chosen[name]
  const next = keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]
  return restarted({ ...filters, chosen: { ...filters.chosen, [name]: next } })
}

/** The same filters with a value left out or let in again; what is left out is not chosen. */
export function toggledWithout(filters: Filters, name: Leavable, key: string): Filters {
  const off = (keys: string[]) => keys.filter((one) => one !== key)
  const keys = filters.without[name]
  const next = keys.includes(key) ? off(keys) : [...keys, key]
  return restarted({
    ...filters,
    chosen: { ...filters.chosen, [name]: off(filters.chosen[name]) },
    without: { ...filters.without, [name]: next },
  })
}

/** From the first batch on. */
export const restarted = (filters: Filters): Filters => ({ ...filters, stories: 1, singles: 1 })

/** No filter at all; order and what waits to be compared stay. */
export function cleared({ sort, pick }: Filters): Filters {
  const chosen = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Filters['chosen']
  return {
    chosen,
    without: { topics: [], sources: [] },
    topicsBy: 'all',
    query: '',
    show: 'all',
    sort,
    stories: 1,
    singles: 1,
    pick,
  }
}
