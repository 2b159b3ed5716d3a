import type { QueryClient } from '@tanstack/react-query'
import { searchIndexQuery, searchPartQuery } from '../../../bundle/read/list-queries.ts'
import { trustedScriptUrl } from '../../ui/text/trusted-url.ts'
import type { Answer } from './converse.ts'
import type { SearchIndex } from './open-search.ts'
import type { Found } from './run-search.ts'
import workerUrl from './search-worker.ts?worker&url'

type Ask = (query: string) => Promise<Found>

let started: { index: SearchIndex; ask: Ask } | null = null

/** The reports that say what is asked for; the index and the worker that reads it are fetched when first needed. */
export async function searchReports(client: QueryClient, query: string): Promise<Found> {
  const index = await client.ensureQueryData(searchIndexQuery())
  if (started?.index !== index) started = { index, ask: startWorker(client, index) }
  return started.ask(query)
}

/** Fetches index and worker ahead of the first letter. What goes wrong now is told when it is really needed. */
export function prepareSearch(client: QueryClient): void {
  searchReports(client, '').catch(() => {})
}

/** Unpacking an index and asking it takes longer than a frame: neither is done on the page's own thread. */
function startWorker(client: QueryClient, index: SearchIndex): Ask {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
  const failure = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => {
      started = null
      worker.terminate()
      reject(new Error(message || 'the search failed'))
    }
  })
  // Told by the query that waits for it, if any.
  failure.catch(() => {})
  worker.postMessage(index)
  return (query) => {
    const { port1, port2 } = new MessageChannel()
    const answer = new Promise<Found>((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<Answer>) => {
        if ('found' in data) resolve(data.found)
        else fetchParts(client, data.needs).then((parts) => port1.postMessage(parts), reject)
      }
    })
    worker.postMessage(query, [port2])
    return Promise.race([answer, failure]).finally(() => port1.close())
  }
}

const fetchParts = async (client: QueryClient, files: readonly string[]) =>
  new Map(
    await Promise.all(
      files.map(async (file) => [file, await client.ensureQueryData(searchPartQuery(file))] as const),
    ),
  )
