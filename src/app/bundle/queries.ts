import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { bundleIndexSchema, manifestSchema, reportFileSchema } from '../../news/bundle.ts'
import { comparisonSchema } from '../../news/comparison.ts'
import { fetchJson } from './fetch-json.ts'

/** Where every other file is. The one file whose name never changes. */
export const manifestQuery = () =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => fetchJson('manifest.json', manifestSchema, signal),
  })

/** What the list needs of all articles. */
export const indexQuery = () =>
  queryOptions({
    queryKey: ['index'],
    queryFn: async ({ client, signal }) =>
      fetchJson((await manifest(client)).index, bundleIndexSchema, signal),
  })

/** One report by article id, with the cards of its story's other reports; null when the bundle has no such article (the loader makes that a 404). */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: async ({ client, signal }) => {
      const file = own((await manifest(client)).articles, id)
      return file === null ? null : fetchJson(file, reportFileSchema, signal)
    },
  })

/** The comparison the build made of two articles, in either order; null when it made none. */
export const comparisonQuery = (one: string, other: string) => {
  const [left, right] = one < other ? [one, other] : [other, one]
  return queryOptions({
    queryKey: ['comparison', left, right],
    queryFn: async ({ client, signal }) => {
      const file = own((await manifest(client)).comparisons, `${left}~${right}`)
      return file === null ? null : fetchJson(file, comparisonSchema, signal)
    },
  })
}

const manifest = (client: QueryClient) => client.ensureQueryData(manifestQuery())

/** An id comes from the URL: `constructor` must not find what every object has. */
function own(files: Record<string, string>, id: string): string | null {
  return Object.hasOwn(files, id) ? (files[id] ?? null) : null
}
