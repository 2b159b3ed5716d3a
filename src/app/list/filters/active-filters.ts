import { type FacetName, facetNames } from '../facets/facet-columns.ts'
import type { NamedValue } from '../facets/facet-views.ts'
import { type Filters, leavable, restarted, toggled, toggledWithout } from './filters.ts'

/** One filter in force, with the filters that are left when it is taken off. */
export interface ActiveFilter {
  kind: FacetName | 'query' | 'show'
  /** Key of the facet value, words of the query, or what is shown. */
  value: string
  /** The value is left out. */
  not?: true
  /** What the data call it, where no facet lists it. */
  named?: NamedValue
  without: Filters
}

export function activeFilters(filters: Filters): ActiveFilter[] {
  const facets = facetNames.flatMap((kind) =>
    filters.chosen[kind].map(
      (value): ActiveFilter => ({ kind, value, without: toggled(filters, kind, value) }),
    ),
  )
  for (const kind of leavable)
    for (const value of filters.without[kind])
      facets.push({ kind, value, not: true, without: toggledWithout(filters, kind, value) })
  const { query, show } = filters
  const rest = restarted(filters)
  if (query.trim() !== '') facets.push({ kind: 'query', value: query, without: { ...rest, query: '' } })
  if (show !== 'all') facets.push({ kind: 'show', value: show, without: { ...rest, show: 'all' } })
  return facets
}
