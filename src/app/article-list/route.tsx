import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { indexQuery } from '../bundle/queries.ts'

export const route = (client: QueryClient) =>
  ({
    loader: () => client.ensureQueryData(indexQuery()),
    Component: ArticleListPage,
  }) satisfies RouteObject

function ArticleListPage() {
  const { data } = useSuspenseQuery(indexQuery())
  return <p>{data.articles.length}</p>
}
