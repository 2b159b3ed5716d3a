import type { PackedPart } from '../../../bundle/search/packed-index.ts'
import type { Search } from './open-search.ts'
import type { Found } from './run-search.ts'

/** What a query is answered with: first, where it needs more of the index, the files of that; then what was found. */
export type Answer = { needs: string[] } | { found: Found }

/** Answers a query on its port, once all of the index has come that it needs. */
export function converse(search: Search, query: string, port: MessagePort): void {
  const tell = (answer: Answer) => port.postMessage(answer)
  port.onmessage = ({ data }: MessageEvent<Map<string, PackedPart>>) => {
    for (const [file, part] of data) search.take(file, part)
    tell({ found: search.answer(query) })
  }
  const needs = search.missing(query)
  tell(needs.length > 0 ? { needs } : { found: search.answer(query) })
}
