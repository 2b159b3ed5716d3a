import { edition, manifest } from './edition.ts'
import { fetchGenuine, genuine } from './genuine.ts'

const prefix = 'collate-'

/** What this edition keeps from the start. */
export const editionCache = () => caches.open(prefix + edition.id)

/** What was opened beyond that: kept over editions, its names change with their content. */
export const openedCache = () => caches.open(`${prefix}opened`)

/**
 * Fetches this edition's files into its cache; one that an older edition holds is taken from there. Rejects when one
 * cannot be had as its name says, or not be kept: the worker is then not installed, the site works as without it, and
 * the next visit tries again.
 */
export async function fillCache(scope: string): Promise<void> {
  const cache = await editionCache()
  await Promise.all(
    Object.keys(edition.files).map(async (path) => {
      const url = new URL(path, scope).href
      const right = (await keptFile(url, path)) ?? (await fetchGenuine(url, path)).right
      if (!right) throw new Error(`${path} came as something else`)
      await cache.put(url, right)
    }),
  )
}

/** The tables that name files have a number before their hash: `data/files/3.0123456789ab.json`. */
const tableIn = (url: string): string | undefined => /\/data\/(files\/\d+)\.[0-9a-f]+\.json$/.exec(url)?.[1]

/**
 * Of a large bundle tables that name files are kept once they are needed. Those that an older edition has needed are fetched as
 * they are now: what was opened then is still found by them without a network. Where that fails, they come with a network.
 */
export async function followTables(scope: string): Promise<void> {
  const cache = await editionCache()
  const answer = await cache.match(new URL(manifest, scope).href)
  if (!answer) return
  const { tables } = (await answer.json()) as { tables: string[] }
  const opened = new Set<string | undefined>()
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) opened.add(tableIn(url))
  for (const path of tables.map((table) => `data/${table}`)) {
    const url = new URL(path, scope).href
    if (!opened.has(tableIn(url)) || (await keptFile(url, path))) continue
    const { right } = await fetchGenuine(url, path)
    if (right) await cache.put(url, right)
  }
}

/** The kept copy of a file; one that is not what its name says is forgotten. */
export async function keptFile(url: string, path: string): Promise<Response | null> {
  const kept = await caches.match(url)
  const right = kept ? await genuine(kept, path) : null
  if (kept && !right) await forget(url)
  return right
}

async function forget(url: string): Promise<void> {
  for (const name of await caches.keys()) await (await caches.open(name)).delete(url)
}

/** Removes the caches of other editions. */
export async function forgetOlderCaches(): Promise<void> {
  const kept = [prefix + edition.id, `${prefix}opened`]
  const names = await caches.keys()
  await Promise.all(
    names
      .filter((name) => name.startsWith(prefix) && !kept.includes(name))
      .map((name) => caches.delete(name)),
  )
}
