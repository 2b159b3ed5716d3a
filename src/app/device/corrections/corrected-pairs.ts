import { pairKey } from '../../../news/comparison/pair-key.ts'
import { isOwnId } from '../../../news/readers/own-id.ts'
import type { ReadersLink } from '../../../news/readers/readers-link.ts'
import { siteFile, siteManifest, siteNames } from '../own/merged/site-files.ts'
import { pageById } from '../own/store/own-store.ts'
import { allCorrections } from './corrections-store.ts'

/** What the reader states of sentences by pair of reports (`pairKey`), under the ids that the site has for them now. */
export async function correctedPairs(): Promise<Map<string, ReadersLink[]>> {
  const pairs = new Map<string, ReadersLink[]>()
  for (const link of await allCorrections()) {
    const { a, b } = link
    const key = pairKey((await idNow(a.report)) ?? a.report, (await idNow(b.report)) ?? b.report)
    pairs.set(key, [...(pairs.get(key) ?? []), link])
  }
  return pairs
}

/** The id that a report goes by now; null where neither the site nor the device has it. */
export async function idNow(id: string): Promise<string | null> {
  if (isOwnId(id)) return (await pageById(id)) ? id : null
  const { articles } = await siteNames(id)
  if (Object.hasOwn(articles, id)) return id
  const aliases = await siteFile((await siteManifest()).aliases, 'aliases')
  return Object.hasOwn(aliases, id) ? (aliases[id] ?? null) : null
}
