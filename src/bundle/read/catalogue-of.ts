import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue, CataloguePart } from '../format/catalogue.ts'
import { mergeParts, sizes } from '../format/catalogue-parts.ts'
import { listHead, partQuery, partWith } from './list-queries.ts'

let merged: { of: readonly CataloguePart[]; catalogue: Catalogue } | null = null

/**
 * The catalogue, complete for the reports of these numbers; `null` means all. Parts that are at hand are in it too: what was fetched
 * for one list serves the next.
 */
export async function catalogueOf(client: QueryClient, reports: Iterable<number> | null): Promise<Catalogue> {
  const head = await listHead(client)
  const wanted = new Set(reports === null ? head.parts.keys() : placesOf(reports))
  await Promise.all([...wanted].map((part) => partWith(client, part * sizes.part)))
  const parts = new Map(
    head.parts.flatMap((file, number) => {
      const part = client.getQueryData(partQuery(file).queryKey)
      return part ? [[number, part] as const] : []
    }),
  )
  const of = [...parts.values()]
  const isKnown = merged?.of.length === of.length && merged.of.every((part, at) => part === of[at])
  if (!merged || !isKnown) merged = { of, catalogue: mergeParts(head.reports, parts) }
  return merged.catalogue
}

function* placesOf(reports: Iterable<number>): Generator<number> {
  for (const report of reports) yield Math.floor(report / sizes.part)
}
