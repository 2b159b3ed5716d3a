import type { QueryClient } from '@tanstack/react-query'
import type { PackedIndex } from '../../../text/packed-index.ts'
import { searchIndexQuery } from '../../bundle/queries.ts'
import { trustedScriptUrl } from '../../shared/trusted-url.ts'
import type { Found } from './run-search.ts'
import workerUrl from './search-worker.ts?worker&url'

type Ask = (query: string) => Promise<Found>

let started: { index: PackedIndex; ask: Ask } | null = null

/** The reports that say what is asked for; the index and the worker that reads it are fetched when first needed. */
export async function searchReports(client: QueryClient, query: string): Promise<Found> {
  const index = await client.ensureQueryData(searchIndexQuery())
  if (started?.index !== index) started = { index, ask: startWorker(index) }
  return started.ask(query)
}

/** Fetches index and worker ahead of the first letter. What goes wrong now is told when it is really needed. */
export function prepareSearch(client: QueryClient): void {
  searchReports(client, '').catch(() => {})
}

/** Unpacking an index and asking it takes longer than a frame: neither is done on the page's own thread. */
function startWorker(index: PackedIndex): Ask {
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
    const answer = new Promise<Found>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<Found>) => resolve(data)
    })
    worker.postMessage(query, [port2])
    return Promise.race([answer, failure]).finally(() => port1.close())
  }
}
