import type { QueryClient } from '@tanstack/react-query'
import {
  data,
  type LoaderFunctionArgs,
  type RouteObject,
  type ShouldRevalidateFunctionArgs,
  useParams,
} from 'react-router'
import { comparisonQuery, reportQuery } from '../bundle/queries.ts'
import { ComparisonPage } from './comparison-page.tsx'

export const route = (client: QueryClient) =>
  ({
    loader: async ({ params: { left = '', right = '' } }: LoaderFunctionArgs) => {
      const [a, b] = await Promise.all([
        client.ensureQueryData(reportQuery(left)),
        client.ensureQueryData(reportQuery(right)),
        client.ensureQueryData(comparisonQuery(left, right)),
      ])
      if (a === null || b === null || left === right) throw data(null, { status: 404 })
    },
    // The view is in the query: changing it loads nothing.
    shouldRevalidate: ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) =>
      currentUrl.pathname !== nextUrl.pathname,
    Component: ComparisonRoute,
  }) satisfies RouteObject

function ComparisonRoute() {
  const { left = '', right = '' } = useParams()
  return <ComparisonPage key={`${left}/${right}`} left={left} right={right} />
}
