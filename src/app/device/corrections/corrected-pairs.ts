import { isOwnId } from '../../../news/own-id.ts'
import { pairKey } from '../../../news/pair-key.ts'
import { siteFile, siteManifest, siteNames } from '../own/merged/site-files.ts'
import { pageById } from '../own/store/own-store.ts'
import { allCorrections } from './corrections-store.ts'

/** The pairs of reports (`pairKey`) of which the reader has stated something, by the ids that the site has for them now, with how often. */
export async function correctedPairs(): Promise<Map<string, number>> {
  const pairs = new Map<string, number>()
  for (const { a, b } of await allCorrections()) {
    const key = pairKey((await idNow(a.report)) ?? a.report, (await idNow(b.report)) ?? b.report)
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
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
