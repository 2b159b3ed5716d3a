import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../../bundle/format/catalogue.ts'
import { aliasesQuery } from '../../bundle/read/queries.ts'
import { readMarks } from '../device/marks.ts'

/**
 * Has the reader's marks follow reports that go by another id now, where the whole list is at hand: a report whose mark was not
 * followed is followed when it is opened. What cannot be looked up stays as it is kept.
 */
export async function followKept(client: QueryClient, { ids, whole }: Catalogue): Promise<void> {
  if (!whole) return
  const { read, saved } = readMarks()
  const known = new Set(ids)
  if ([...read, ...saved].every((id) => known.has(id))) return
  const aliases = await client.ensureQueryData(aliasesQuery()).catch(() => ({}))
  const { followMarks } = await import('../device/follow-marks.ts')
  followMarks(aliases)
}
