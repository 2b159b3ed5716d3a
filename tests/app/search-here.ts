import MiniSearch from 'minisearch'
import { vi } from 'vitest'
import { runSearch } from '../../src/app/article-list/search/run-search.ts'
import { type PackedIndex, unpackIndex } from '../../src/text/packed-index.ts'
import { type SearchDocument, searchOptions } from '../../src/text/search-options.ts'

/** A search worker that answers as the real one does, in this thread. */
class SearchHere {
  onerror: ((event: { message: string }) => void) | null = null
  index: MiniSearch<SearchDocument> | undefined
  postMessage(data: PackedIndex | string, [port]: MessagePort[] = []) {
    if (typeof data !== 'string') this.index = MiniSearch.loadJS(unpackIndex(data), searchOptions)
    else if (this.index) port?.postMessage(runSearch(this.index, data))
  }
  terminate() {}
}

/** jsdom has no workers and lays nothing out: searching happens here, and every row is in sight. */
export function searchHere(): void {
  vi.stubGlobal('Worker', SearchHere)
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        queueMicrotask(() => tell([{ isIntersecting: true }]))
      }
      observe() {}
      disconnect() {}
    },
  )
}
