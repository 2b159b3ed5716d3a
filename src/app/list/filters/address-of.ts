import { paths } from '../../paths.ts'
import { facetNames } from '../facets/facet-columns.ts'
import { type Filters, leavable, params, withoutParams } from './filters.ts'

/** The address of a list so filtered. The first topic is a page of its own; all else is query on top of it. */
export function addressOf({
  chosen,
  without,
  topicsBy,
  query,
  show,
  sort,
  stories,
  singles,
  pick,
}: Filters): string {
  const search = new URLSearchParams()
  const [topic, ...topics] = chosen.topics
  const named = topic !== undefined && topic !== 'none'
  for (const name of facetNames) {
    const keys = name === 'topics' ? (named ? topics : chosen.topics) : chosen[name]
    for (const key of keys) search.append(params[name], key)
  }
  for (const name of leavable) for (const key of without[name]) search.append(withoutParams[name], key)
  const others = {
    topics: topicsBy === 'any' && chosen.topics.length > 1 ? 'any' : '',
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
