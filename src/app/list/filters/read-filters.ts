import { type FacetColumns, type FacetName, facetNames } from '../facets/facet-columns.ts'
import { type Filters, leavable, params, shows, sorts, withoutParams } from './filters.ts'

const otherParams = [
  ...Object.values(withoutParams),
  'topics',
  'q',
  'show',
  'sort',
  'stories',
  'reports',
  'pick',
]
const mostBatches = 500

/**
 * Reads an address against what there is to filter by (null: whatever it asks for is taken to be). What is not known (a
 * parameter, a value) is left out and returned in `unknown` as written, `place=Atlantis`.
 */
export function readFilters(
  search: URLSearchParams,
  slug: string | undefined,
  columns: FacetColumns | null,
): { filters: Filters; unknown: string[] } {
  const unknown: string[] = []
  const chosen = Object.fromEntries(
    facetNames.map((name) => {
      const keys = [
        ...(name === 'topics' && slug !== undefined ? [slug] : []),
        ...search.getAll(params[name]),
      ]
      const isKnown = isValueOf(columns, name)
      unknown.push(...keys.filter((key) => !isKnown(key)).map((key) => `${params[name]}=${key}`))
      return [name, [...new Set(keys.filter(isKnown))]]
    }),
  ) as Filters['chosen']
  const without = Object.fromEntries(
    leavable.map((name) => {
      const isKnown = isValueOf(columns, name)
      const keys = search.getAll(withoutParams[name])
      unknown.push(...keys.filter((key) => !isKnown(key)).map((key) => `${withoutParams[name]}=${key}`))
      return [name, [...new Set(keys.filter((key) => isKnown(key) && !chosen[name].includes(key)))]]
    }),
  ) as Filters['without']
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
    without,
    topicsBy: oneOf('topics', ['all', 'any'] as const, 'all'),
    query: (search.get('q') ?? '').slice(0, 200),
    show: oneOf('show', shows, 'all'),
    sort: oneOf('sort', sorts, 'newest'),
    stories: batches(search.get('stories')),
    singles: batches(search.get('reports')),
    pick: search.get('pick'),
  }
  return { filters, unknown }
}

function isValueOf(columns: FacetColumns | null, name: FacetName): (key: string) => boolean {
  if (columns === null) return () => true
  const known = new Set(columns[name].values.map(({ key }) => key))
  return (key) => known.has(key)
}

const batches = (value: string | null) => Math.min(mostBatches, Math.max(1, Math.trunc(Number(value)) || 1))
