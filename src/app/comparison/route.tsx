import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { indexQuery } from '../bundle/queries.ts'

export const route = (client: QueryClient) =>
  ({
    loader: () => client.ensureQueryData(indexQuery()),
    Component: ComparisonPage,
  }) satisfies RouteObject

function ComparisonPage() {
  const { data } = useSuspenseQuery(indexQuery())
  return <p>{data.articles.length}</p>
}
