import { edition } from './edition.ts'

const prefix = 'collate-'

/** What this edition keeps from the start. */
export const editionCache = () => caches.open(prefix + edition.id)

/** What was opened beyond that: kept over editions, its names change with their content. */
export const openedCache = () => caches.open(`${prefix}opened`)

/**
 * Fetches this edition's files into its cache; a hashed file that an older edition holds is taken from there.
 * Rejects when one cannot be had or kept: the worker is then not installed, and the site works as without it.
 */
export async function fillCache(scope: string): Promise<void> {
  const cache = await editionCache()
  await Promise.all(
    edition.files.map(async ({ path, hashed }) => {
      const url = new URL(path, scope).href
      const held = hashed ? await caches.match(url) : undefined
      const response = held ?? (await fetch(url, { cache: hashed ? 'default' : 'no-cache' }))
      // The shell is served with status 404 by design.
      if (!response.ok && path !== '404.html') throw new Error(`${path}: ${response.status}`)
      await cache.put(url, plain(response))
    }),
  )
}

/** A kept page must answer with 200, whatever status its file was served with. */
const plain = (response: Response) =>
  response.status === 404 ? new Response(response.body, { headers: response.headers }) : response

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
