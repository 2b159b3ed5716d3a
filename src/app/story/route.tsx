import type { QueryClient } from '@tanstack/react-query'
import {
  data,
  type LoaderFunctionArgs,
  type RouteObject,
  type ShouldRevalidateFunctionArgs,
  useParams,
} from 'react-router'
import { findReport } from '../../bundle/read/find-report.ts'
import { reportQuery, storyQuery } from '../../bundle/read/queries.ts'
import { paths } from '../paths.ts'
import { leadOn } from '../shell/lead-on.ts'
import { StoryPage } from './story-page.tsx'

export const route = (client: QueryClient) =>
  ({
    // A story goes by the first of its reports: what was its address before another one came first is that of a report in it.
    loader: async ({ params: { id = '' }, request }: LoaderFunctionArgs) => {
      if ((await client.ensureQueryData(storyQuery(id))) !== null) return null
      const report = await findReport(client, id)
      const story = report && (await client.ensureQueryData(reportQuery(report)))?.story
      if (!story) throw data(null, { status: 404 })
      throw leadOn(paths.story(story), request)
    },
    // The view is in the query: changing it loads nothing.
    shouldRevalidate: ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) =>
      currentUrl.pathname !== nextUrl.pathname,
    Component: StoryRoute,
  }) satisfies RouteObject

function StoryRoute() {
  const { id = '' } = useParams()
  return <StoryPage key={id} id={id} />
}
