import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { pairKey } from '../../news/comparison/pair-key.ts'
import type { FileTable, Manifest } from '../format/bundle.ts'
import { tableOf } from '../format/file-table.ts'
import { fetchJson } from './fetch-json.ts'
import type { Shape } from './file-shapes.ts'

/** What names files: the manifest, and the table that tells of an id. */
export type Names = Manifest & FileTable

/** Where a query's file is; null where the bundle has no such file. */
type FileIn = (names: Names) => string | null

/** Reads a file below `data/` of a kind that is known by its name alone: as a prerendered page names it. */
export const readFile = (file: string, shape: string): Promise<unknown> => fetchJson(file, shape as Shape)

/** A query with its file below `data/` and that file's kind. */
export type QueryFile = [key: readonly unknown[], shape: Shape, file: string | null]

/** The file that a query reads, null where the bundle has none; none where no page is taken over with it. `namesOf` gives what tells of an id. */
export function filesOfQuery(
  { queryKey, meta }: { queryKey: readonly unknown[]; meta?: Record<string, unknown> | undefined },
  namesOf: (id: string) => Names,
): QueryFile[] {
  const { shape, id, fileIn } = (meta ?? {}) as { shape: Shape; id: string; fileIn?: FileIn }
  return fileIn ? [[queryKey, shape, fileIn(namesOf(id))]] : []
}

/**
 * The value of one file of the bundle, which goes by an id; null where the bundle has none such. Queries of files that grow with
 * the number of reports are none of these: no page is taken over with them.
 */
const fileQuery = <S extends Shape>(queryKey: readonly string[], shape: S, id: string, fileIn: FileIn) =>
  queryOptions({
    queryKey,
    // A prerendered page names the files that it was made from, and is taken over with them.
    meta: { shape, id, fileIn },
    queryFn: async ({ client, signal }) => {
      const file = fileIn(await namesOf(client, id))
      return file === null ? null : fetchJson(file, shape, signal)
    },
  })

/** What names the files that go by an id. */
export async function namesOf(client: QueryClient, id: string): Promise<Names> {
  const known = await manifest(client)
  const file = tableFor(known, id)
  return { ...known, ...(file === undefined ? noFiles : await client.ensureQueryData(tableQuery(file))) }
}

/** The same of what was read before. */
export function namesAtHand(client: QueryClient, id: string): Names {
  const known = client.getQueryData(manifestQuery().queryKey) as Manifest
  return { ...known, ...(client.getQueryData(tableQuery(tableFor(known, id) ?? '').queryKey) ?? noFiles) }
}

const tableFor = ({ tables }: Manifest, id: string) => tables[tableOf(id, tables.length)]

const noFiles: FileTable = { articles: {}, comparisons: {}, stories: {}, vectors: {} }

/** One of the tables that name files, by its path. */
const tableQuery = (file: string) =>
  queryOptions({
    queryKey: ['files', file],
    queryFn: ({ signal }) => fetchJson(file, 'files', signal),
  })

/** Where every other file is. The one file whose name never changes. */
export const manifestQuery = () =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => fetchJson('manifest.json', 'manifest', signal),
  })

/** What the build met. */
export const buildReportQuery = () =>
  queryOptions({
    queryKey: ['build-report'],
    meta: { shape: 'buildReport', id: '', fileIn: ({ buildReport }: Manifest) => buildReport },
    queryFn: async ({ client, signal }) =>
      fetchJson((await manifest(client)).buildReport, 'buildReport', signal),
  })

/** One report by article id, with the cards of its story's other reports; null when the bundle has no such article (the loader makes that a 404). */
export const reportQuery = (id: string) =>
  fileQuery(['report', id], 'report', id, ({ articles }) => own(articles, id))

/** Ids that are no report's own, with the report that each leads to. */
export const aliasesQuery = () =>
  queryOptions({
    queryKey: ['aliases'],
    queryFn: async ({ client, signal }) => fetchJson((await manifest(client)).aliases, 'aliases', signal),
  })

/** The comparison the build made of two articles, in either order; null when it made none. */
export const comparisonQuery = (one: string, other: string) => {
  const key = pairKey(one, other)
  return fileQuery(['comparison', key], 'comparison', one, ({ comparisons }) => own(comparisons, key))
}

/** One story by id: its reports' compared text, and the facts that they tell; null when the bundle has none such. */
export const storyQuery = (id: string) =>
  fileQuery(['story', id], 'story', id, ({ stories }) => own(stories, id))

/** What a language model made of a report's sentences at build time; null where it has not read it. */
export const vectorsQuery = (id: string) =>
  fileQuery(['vectors', id], 'vectors', id, ({ vectors }) => own(vectors, id))

const manifest = (client: QueryClient) => client.ensureQueryData(manifestQuery())

/** An id comes from the URL: `constructor` must not find what every object has. */
function own(files: Record<string, string>, id: string): string | null {
  return Object.hasOwn(files, id) ? (files[id] ?? null) : null
}
