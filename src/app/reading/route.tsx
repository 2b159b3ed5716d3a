import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs, type RouteObject, useLoaderData } from 'react-router'
import { reportQuery } from '../bundle/queries.ts'

export const route = (client: QueryClient) =>
  ({
    loader: async ({ params }: LoaderFunctionArgs) => {
      const id = params.id ?? ''
      if ((await client.ensureQueryData(reportQuery(id))) === null) throw data(null, { status: 404 })
      return { id }
    },
    Component: ReadingPage,
  }) satisfies RouteObject

function ReadingPage() {
  const { id } = useLoaderData<{ id: string }>()
  const { data: report } = useSuspenseQuery(reportQuery(id))
  return <h1>{report?.article.headline.text}</h1>
}
