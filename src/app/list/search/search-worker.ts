import { converse } from './converse.ts'
import { openSearch, type Search, type SearchIndex } from './open-search.ts'

let search: Search | undefined

// First the index, then one query after the other, each with the port that its answer goes to.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<SearchIndex | string>) => {
  if (typeof data !== 'string') search = openSearch(data)
  else if (search && port) converse(search, data, port)
})
