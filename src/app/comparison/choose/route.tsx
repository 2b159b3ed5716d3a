import type { QueryClient } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { reportQuery } from '../../bundle/queries.ts'
import { ChoosePage } from './choose-page.tsx'
import { loadChoices } from './load-choices.ts'

/** `/compare`, and `/compare/<id>` with a report already on the left. */
export const route = (client: QueryClient) =>
  ({
    loader: async ({ params: { left } }: LoaderFunctionArgs) => {
      if (left !== undefined && (await client.ensureQueryData(reportQuery(left))) === null)
        throw data(null, { status: 404 })
      return loadChoices(client)
    },
    Component: ChoosePage,
  }) satisfies RouteObject
