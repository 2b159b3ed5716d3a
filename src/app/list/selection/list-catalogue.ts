import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../../../bundle/format/catalogue.ts'
import { narrowingFacets, valueName } from '../../../bundle/format/catalogue-parts.ts'
import { tableOf } from '../../../bundle/format/file-table.ts'
import { catalogueOf } from '../../../bundle/read/catalogue-of.ts'
import { listHead, valuesQuery } from '../../../bundle/read/list-queries.ts'
import { facetNames } from '../facets/facet-columns.ts'
import { type Filters, leavable } from '../filters/filters.ts'
import type { Found } from '../search/run-search.ts'

/**
 * The catalogue, complete for all that a list so filtered shows and counts: the parts in which the reports lie that search and the
 * chosen topics, places and people leave, since no other report counts anywhere. Where other choices are made, as counts of theirs
 * are told without them, all of it.
 */
export async function catalogueFor(
  client: QueryClient,
  filters: Pick<Filters, 'chosen' | 'without' | 'topicsBy' | 'show'>,
  found: Pick<Found, 'rank'> | null,
): Promise<Catalogue> {
  const names = narrowingFacets.flatMap((facet) => filters.chosen[facet].map((key) => valueName(facet, key)))
  const { values } = await listHead(client)
  if (asksForAll(filters) || (names.length > 0 && values.length === 0)) return catalogueOf(client, null)
  const chosen = (await Promise.all(names.map((name) => carriers(client, name)))).filter(
    (one) => one !== null,
  )
  const [some, ...others] = found ? [[...found.rank.keys()], ...chosen] : chosen
  if (!some) return catalogueOf(client, null)
  const sets = others.map((one) => new Set(one))
  const left = some.filter((report) => sets.every((set) => set.has(report)))
  // A value that leaves nothing is still one that there is, and is called by its name.
  return catalogueOf(client, [...left, ...chosen.flatMap(([first]) => first ?? [])])
}

const asksForAll = ({ chosen, without, topicsBy, show }: Parameters<typeof catalogueFor>[1]): boolean =>
  show !== 'all' ||
  (topicsBy === 'any' && chosen.topics.length > 1) ||
  leavable.some((name) => without[name].length > 0) ||
  facetNames.some((name) => chosen[name].length > 0 && !narrowingFacets.some((one) => one === name))

/** The reports that carry a value; null where none does, so that the value is none. */
async function carriers(client: QueryClient, name: string): Promise<number[] | null> {
  const { values } = await listHead(client)
  const file = values[tableOf(name, values.length)]
  const table = file === undefined ? {} : await client.ensureQueryData(valuesQuery(file))
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null
}
