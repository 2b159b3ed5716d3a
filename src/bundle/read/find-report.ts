import type { QueryClient } from '@tanstack/react-query'
import { idsInAddress } from '../../news/report/report-address.ts'
import type { Aliases } from '../format/bundle.ts'
import { aliasesQuery, namesOf } from './queries.ts'

/**
 * The id of the report that a part of an address means, whatever words stand in it: by its id, else by an alias, else by its
 * words. Null where it means none.
 */
export async function findReport(client: QueryClient, address: string): Promise<string | null> {
  const ids = idsInAddress(address)
  // The id stands at the end: of a long address its words are not looked up before it.
  for (const id of ids.toReversed()) if (Object.hasOwn((await namesOf(client, id)).articles, id)) return id
  return findAlias(address, await client.ensureQueryData(aliasesQuery()))
}

/** The report that an alias in the address leads to, or the one report of which the address has the words. */
export function findAlias(address: string, aliases: Aliases): string | null {
  const alias = idsInAddress(address).find((id) => Object.hasOwn(aliases, id))
  return (alias === undefined ? byWords(address, aliases) : aliases[alias]) ?? null
}

/**
 * Addresses of the former scheme ended with a hash of the text. After a correction that hash is unknown, but the words
 * are still those of today's alias. To be removed with that scheme.
 */
function byWords(address: string, aliases: Aliases): string | null {
  const asked = new Set([address, withoutHash(address)])
  const found = new Set(
    Object.keys(aliases).flatMap((alias) => (asked.has(withoutHash(alias)) ? (aliases[alias] ?? []) : [])),
  )
  const [only = null] = found
  return found.size === 1 ? only : null
}

const withoutHash = (address: string) => address.replace(/-(?:[0-9a-z]{6}|[0-9a-z]{10})$/, '')
