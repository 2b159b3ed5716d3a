import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CataloguePart } from '../format/catalogue.ts'
import { sizes } from '../format/catalogue-parts.ts'
import { fetchJson } from './fetch-json.ts'
import { manifestQuery } from './queries.ts'

export const partQuery = (file: string) =>
  queryOptions({
    queryKey: ['part', file],
    queryFn: ({ signal }) => fetchJson(file, 'part', signal),
  })

/** Which reports carry which values, by the path of one of the tables. */
export const valuesQuery = (file: string) =>
  queryOptions({
    queryKey: ['values', file],
    queryFn: ({ signal }) => fetchJson(file, 'values', signal),
  })

/** A stretch of the list, by its path in a part of the catalogue. */
export const cardsQuery = (file: string) =>
  queryOptions({
    queryKey: ['cards', file],
    queryFn: ({ signal }) => fetchJson(file, 'cards', signal),
  })

/** A stretch of the stories, by its path in a part of the catalogue. */
export const storyCardsQuery = (file: string) =>
  queryOptions({
    queryKey: ['story-cards', file],
    queryFn: ({ signal }) => fetchJson(file, 'storyCards', signal),
  })

/** What the search index begins with. */
export const searchIndexQuery = () =>
  queryOptions({
    queryKey: ['search'],
    queryFn: async ({ client, signal }) =>
      fetchJson((await client.ensureQueryData(manifestQuery())).search, 'search', signal),
  })

/** A part of the search index, by its path in that. */
export const searchPartQuery = (file: string) =>
  queryOptions({
    queryKey: ['search-part', file],
    queryFn: ({ signal }) => fetchJson(file, 'searchPart', signal),
  })

/** What the list holds, and where its parts are. */
export const listHead = async (client: QueryClient) => (await client.ensureQueryData(manifestQuery())).list

/** The part of the catalogue that tells of a report, by the report's number. */
export async function partWith(client: QueryClient, report: number): Promise<CataloguePart> {
  const file = (await listHead(client)).parts[Math.floor(report / sizes.part)]
  if (file === undefined) throw new Error(`the list has no number ${report}`)
  return client.ensureQueryData(partQuery(file))
}

/** What the prerendered list at a path was made with; null where none was. */
export async function frontFile(client: QueryClient, path: string): Promise<unknown> {
  const { fronts } = await listHead(client)
  if (fronts === undefined) return null
  const files = await client.ensureQueryData(frontsQuery(fronts))
  const file = Object.hasOwn(files, path) ? files[path] : undefined
  if (file === undefined) return null
  const [loaded] = Object.values(await client.ensureQueryData(frontQuery(file)))
  return loaded ?? null
}

const frontsQuery = (file: string) =>
  queryOptions({
    queryKey: ['fronts', file],
    queryFn: ({ signal }) => fetchJson(file, 'fronts', signal),
  })

const frontQuery = (file: string) =>
  queryOptions({
    queryKey: ['front', file],
    queryFn: ({ signal }) => fetchJson(file, 'loaded', signal),
  })
