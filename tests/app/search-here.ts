import { vi } from 'vitest'
import { converse } from '../../src/app/list/search/converse.ts'
import { openSearch, type Search, type SearchIndex } from '../../src/app/list/search/open-search.ts'

/** A search worker that answers as the real one does, in this thread. */
class SearchHere {
  onerror: ((event: { message: string }) => void) | null = null
  search: Search | undefined
  postMessage(data: SearchIndex | string, [port]: MessagePort[] = []) {
    if (typeof data !== 'string') this.search = openSearch(data)
    else if (this.search && port) converse(this.search, data, port)
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
