import type { QueryClient } from '@tanstack/react-query'
import {
  data,
  type LoaderFunctionArgs,
  type RouteObject,
  type ShouldRevalidateFunctionArgs,
  useParams,
} from 'react-router'
import { findReport } from '../../bundle/read/find-report.ts'
import { comparisonQuery, reportQuery } from '../../bundle/read/queries.ts'
import { paths } from '../paths.ts'
import { leadOn } from '../shell/lead-on.ts'
import { ComparisonPage } from './comparison-page.tsx'

export const route = (client: QueryClient) =>
  ({
    loader: async ({ params: { left = '', right = '' }, request }: LoaderFunctionArgs) => {
      const [a, b] = await Promise.all([findReport(client, left), findReport(client, right)])
      if (a === null || b === null || a === b) throw data(null, { status: 404 })
      if (a !== left || b !== right) throw leadOn(paths.comparison(a, b), request)
      await Promise.all([
        client.ensureQueryData(reportQuery(a)),
        client.ensureQueryData(reportQuery(b)),
        client.ensureQueryData(comparisonQuery(a, b)),
      ])
      // Not undefined: without loader data the router runs the loader again before it hydrates a prerendered page.
      return null
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
