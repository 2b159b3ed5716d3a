import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { buildReportQuery } from '../bundle/queries.ts'
import { ColophonPage } from './colophon-page.tsx'

export const route = (client: QueryClient) =>
  ({
    loader: () => client.ensureQueryData(buildReportQuery()),
    Component: ColophonPage,
  }) satisfies RouteObject
