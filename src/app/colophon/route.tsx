import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { buildReportQuery } from '../../bundle/read/queries.ts'
import { ColophonPage } from './colophon-page.tsx'

export const route = (client: QueryClient) =>
  ({
    loader: async () => {
      await client.ensureQueryData(buildReportQuery())
      return null
    },
    Component: ColophonPage,
  }) satisfies RouteObject
