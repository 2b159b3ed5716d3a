import MiniSearch from 'minisearch'
import { type PackedIndex, unpackIndex } from '../../../text/packed-index.ts'
import { type SearchDocument, searchOptions } from '../../../text/search-options.ts'
import { runSearch } from './run-search.ts'

let search: MiniSearch<SearchDocument> | undefined

// First the index, then one query after the other, each with the port that its answer goes to.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<PackedIndex | string>) => {
  if (typeof data !== 'string') search = MiniSearch.loadJS<SearchDocument>(unpackIndex(data), searchOptions)
  else if (search) port?.postMessage(runSearch(search, data))
})
