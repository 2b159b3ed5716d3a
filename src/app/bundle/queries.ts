import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { fetchJson } from './fetch-json.ts'

/** Grows with the number of reports: a prerendered page must not carry it. */
const forWholeSite = { meta: { wholeSite: true } }

/** Where every other file is. The one file whose name never changes. */
export const manifestQuery = () =>
  queryOptions({
    ...forWholeSite,
    queryKey: ['manifest'],
    queryFn: ({ signal }) => fetchJson('manifest.json', 'manifest', signal),
  })

/** What filtering, counting and sorting need of all reports. */
export const catalogueQuery = () =>
  queryOptions({
    ...forWholeSite,
    queryKey: ['catalogue'],
    queryFn: async ({ client, signal }) => fetchJson((await manifest(client)).catalogue, 'catalogue', signal),
  })

/** A stretch of the list, by its path in the catalogue. */
export const cardsQuery = (file: string) =>
  queryOptions({
    ...forWholeSite,
    queryKey: ['cards', file],
    queryFn: ({ signal }) => fetchJson(file, 'cards', signal),
  })

/** A stretch of the stories, by its path in the catalogue. */
export const storyCardsQuery = (file: string) =>
  queryOptions({
    ...forWholeSite,
    queryKey: ['story-cards', file],
    queryFn: ({ signal }) => fetchJson(file, 'storyCards', signal),
  })

/** The packed search index. */
export const searchIndexQuery = () =>
  queryOptions({
    ...forWholeSite,
    queryKey: ['search'],
    queryFn: async ({ client, signal }) => fetchJson((await manifest(client)).search, 'search', signal),
  })

/** What the build met. */
export const buildReportQuery = () =>
  queryOptions({
    queryKey: ['build-report'],
    queryFn: async ({ client, signal }) =>
      fetchJson((await manifest(client)).buildReport, 'buildReport', signal),
  })

/** One report by article id, with the cards of its story's other reports; null when the bundle has no such article (the loader makes that a 404). */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: async ({ client, signal }) => {
      const file = own((await manifest(client)).articles, id)
      return file === null ? null : fetchJson(file, 'report', signal)
    },
  })

/** The comparison the build made of two articles, in either order; null when it made none. */
export const comparisonQuery = (one: string, other: string) => {
  const [left, right] = one < other ? [one, other] : [other, one]
  return queryOptions({
    queryKey: ['comparison', left, right],
    queryFn: async ({ client, signal }) => {
      const file = own((await manifest(client)).comparisons, `${left}~${right}`)
      return file === null ? null : fetchJson(file, 'comparison', signal)
    },
  })
}

/** What a language model made of a report's sentences at build time; null where it has not read it. */
export const vectorsQuery = (id: string) =>
  queryOptions({
    queryKey: ['vectors', id],
    queryFn: async ({ client, signal }) => {
      const file = own((await manifest(client)).vectors, id)
      return file === null ? null : fetchJson(file, 'vectors', signal)
    },
  })

const manifest = (client: QueryClient) => client.ensureQueryData(manifestQuery())

/** An id comes from the URL: `constructor` must not find what every object has. */
function own(files: Record<string, string>, id: string): string | null {
  return Object.hasOwn(files, id) ? (files[id] ?? null) : null
}
