import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { frontFile } from '../../bundle/read/list-queries.ts'
import { ArticleListPage } from './article-list-page.tsx'
import { addressOf } from './filters/address-of.ts'
import { cleared, restarted } from './filters/filters.ts'
import { readFilters } from './filters/read-filters.ts'
import type { ListData } from './list-data.ts'

/**
 * The list and the pages of topics. The loader picks what is shown out of the catalogue and its shards, so that a
 * prerendered page carries that and no more; the catalogue itself comes after, with the first filter.
 */
export const route = (client: QueryClient) =>
  ({
    loader: (args: LoaderFunctionArgs) => loadList(client, args),
    Component: ArticleListPage,
  }) satisfies RouteObject

/**
 * Chooses what the list shows at an address and fetches the few files that takes. What a list shows first, with the counts of the
 * whole, is one file where its page was prerendered, however many reports there are; what chooses among them comes with the first
 * choice. Throws a 404 for an unknown topic.
 */
export async function loadList(
  client: QueryClient,
  { request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>,
): Promise<ListData> {
  const { filters: asked, unknown } = readFilters(new URL(request.url).searchParams, params.slug, null)
  const path = addressOf({ ...restarted(asked), pick: null })
  const front = unknown.length > 0 ? null : ((await frontFile(client, path)) as ListData | null)
  const isWhole = path === addressOf(cleared({ ...asked, pick: null }))
  const isFirst = asked.stories === 1 && asked.singles === 1 && asked.pick === null
  if (front && isFirst) return { ...front, filters: asked }
  const { loadChosen, loadOlder } = await import('./load-chosen.ts')
  if (front && isWhole) return loadOlder(client, front, { asked, signal: request.signal })
  return loadChosen(client, { request, params })
}
