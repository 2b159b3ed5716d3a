import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { ArticleListPage } from './article-list-page.tsx'
import { loadList } from './load-list.ts'

/**
 * The list and the pages of topics. The loader picks what is shown out of the catalogue and its shards, so that a
 * prerendered page carries that and no more; the catalogue itself comes after, with the first filter.
 */
export const route = (client: QueryClient) =>
  ({
    loader: (args: LoaderFunctionArgs) => loadList(client, args),
    Component: ArticleListPage,
  }) satisfies RouteObject
