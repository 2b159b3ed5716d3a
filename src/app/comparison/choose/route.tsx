import type { QueryClient } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { findReport } from '../../../bundle/read/find-report.ts'
import { paths } from '../../paths.ts'
import { leadOn } from '../../shell/lead-on.ts'
import { ChoosePage } from './choose-page.tsx'
import { loadChoices } from './load-choices.ts'

/** `/compare`, and `/compare/<id>` with a report already on the left. */
export const route = (client: QueryClient) =>
  ({
    loader: async ({ params: { left }, request }: LoaderFunctionArgs) => {
      if (left === undefined) return loadChoices(client)
      const id = await findReport(client, left)
      if (id === null) throw data(null, { status: 404 })
      if (id !== left) throw leadOn(paths.compareWith(id), request)
      return loadChoices(client)
    },
    Component: ChoosePage,
  }) satisfies RouteObject
