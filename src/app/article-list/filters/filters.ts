import { paths } from '../../paths.ts'
import { type FacetColumns, type FacetName, facetNames } from '../facets/facet-columns.ts'

export const sorts = ['newest', 'source', 'length'] as const
export type Sort = (typeof sorts)[number]
export const shows = ['all', 'unread', 'saved'] as const
export type Show = (typeof shows)[number]

/** Everything the list's address says. */
export interface Filters {
  /** Chosen keys of each facet. */
  chosen: Record<FacetName, string[]>
  query: string
  show: Show
  sort: Sort
  /** How many batches of stories and of single reports are shown. */
  stories: number
  singles: number
  /** The report that waits for another to be compared with. */
  pick: string | null
}

export const params = {
  topics: 'topic',
  places: 'place',
  people: 'person',
  sources: 'source',
  dates: 'date',
  languages: 'language',
} satisfies Record<FacetName, string>

const otherParams = ['q', 'show', 'sort', 'stories', 'reports', 'pick']
const mostBatches = 500

/**
 * Reads an address against what there is to filter by. What is not known (a parameter, a value) is left out and
 * returned in `unknown` as written, `place=Atlantis`.
 */
export function readFilters(
  search: URLSearchParams,
  slug: string | undefined,
  columns: FacetColumns,
): { filters: Filters; unknown: string[] } {
  const unknown: string[] = []
  const chosen = Object.fromEntries(
    facetNames.map((name) => {
      const keys = [
        ...(name === 'topics' && slug !== undefined ? [slug] : []),
        ...search.getAll(params[name]),
      ]
      const known = new Set(columns[name].values.map(({ key }) => key))
      unknown.push(...keys.filter((key) => !known.has(key)).map((key) => `${params[name]}=${key}`))
      return [name, [...new Set(keys.filter((key) => known.has(key)))]]
    }),
  ) as Filters['chosen']
  const expected: string[] = [...Object.values(params), ...otherParams]
  unknown.push(
    ...[...search.entries()].filter(([key]) => !expected.includes(key)).map(([key, v]) => `${key}=${v}`),
  )
  const oneOf = <T extends string>(name: string, values: readonly T[], fallback: T): T => {
    const value = search.get(name)
    const found = values.find((one) => one === value)
    if (value !== null && found === undefined) unknown.push(`${name}=${value}`)
    return found ?? fallback
  }
  const filters: Filters = {
    chosen,
    query: (search.get('q') ?? '').slice(0, 200),
    show: oneOf('show', shows, 'all'),
    sort: oneOf('sort', sorts, 'newest'),
    stories: batches(search.get('stories')),
    singles: batches(search.get('reports')),
    pick: search.get('pick'),
  }
  return { filters, unknown }
}

const batches = (value: string | null) => Math.min(mostBatches, Math.max(1, Math.trunc(Number(value)) || 1))

/** The address of a list so filtered. The first topic is a page of its own; all else is query on top of it. */
export function addressOf({ chosen, query, show, sort, stories, singles, pick }: Filters): string {
  const search = new URLSearchParams()
  const [topic, ...topics] = chosen.topics
  const named = topic !== undefined && topic !== 'none'
  for (const name of facetNames) {
    const keys = name === 'topics' ? (named ? topics : chosen.topics) : chosen[name]
    for (const key of keys) search.append(params[name], key)
  }
  const others = {
    q: query,
    show: show === 'all' ? '' : show,
    sort: sort === 'newest' ? '' : sort,
    stories: stories > 1 ? String(stories) : '',
    reports: singles > 1 ? String(singles) : '',
    pick: pick ?? '',
  }
  for (const [key, value] of Object.entries(others)) if (value) search.set(key, value)
  return paths.filtered(named ? topic : null, search.toString())
}

/** The same filters with one facet value put on or taken off; the list starts over. */
export function toggled(filters: Filters, name: FacetName, key: string): Filters {
  const keys = filters.chosen[name]
  const next = keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]
  return restarted({ ...filters, chosen: { ...filters.chosen, [name]: next } })
}

/** From the first batch on. */
export const restarted = (filters: Filters): Filters => ({ ...filters, stories: 1, singles: 1 })

/** No filter at all; order and what waits to be compared stay. */
export function cleared({ sort, pick }: Filters): Filters {
  const chosen = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Filters['chosen']
  return { chosen, query: '', show: 'all', sort, stories: 1, singles: 1, pick }
}

/** One filter in force, with the filters that are left when it is taken off. */
export interface ActiveFilter {
  kind: FacetName | 'query' | 'show'
  /** Key of the facet value, words of the query, or what is shown. */
  value: string
  without: Filters
}

export function activeFilters(filters: Filters): ActiveFilter[] {
  const facets = facetNames.flatMap((kind) =>
    filters.chosen[kind].map(
      (value): ActiveFilter => ({ kind, value, without: toggled(filters, kind, value) }),
    ),
  )
  const { query, show } = filters
  const rest = restarted(filters)
  if (query.trim() !== '') facets.push({ kind: 'query', value: query, without: { ...rest, query: '' } })
  if (show !== 'all') facets.push({ kind: 'show', value: show, without: { ...rest, show: 'all' } })
  return facets
}
