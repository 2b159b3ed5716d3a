import type { Shape, Shaped } from './file-shapes.ts'

/** A bundled file that did not arrive, or not in the shape this app understands. `status` is null when nothing answered. */
export class BundleError extends Error {
  readonly file: string
  readonly status: number | null
  constructor(file: string, status: number | null, reason: string) {
    super(`${file}: ${reason}`)
    this.name = 'BundleError'
    this.file = file
    this.status = status
  }
}

type Read = (file: string, signal?: AbortSignal) => Promise<Response>

let read: Read = (file, signal) => fetch(`${import.meta.env.BASE_URL}data/${file}`, signal ? { signal } : {})

/** Prerendering has the bundle in memory: it reads from there instead of fetching. */
export function readBundleWith(reader: Read): void {
  read = reader
}

/** The value of a file that is not the site's; null for one that is. */
type ReadElsewhere = (file: string) => Promise<unknown>

let readElsewhere: ReadElsewhere = async () => null

/** What the reader has added on this device takes its place among the site's files. */
export function readBesides(reader: ReadElsewhere): void {
  readElsewhere = reader
}

/** The value of a file of the bundle, be it the site's or this device's; throws a `BundleError` where it cannot be had. */
export async function fetchJson<S extends Shape>(
  file: string,
  shape: S,
  signal?: AbortSignal,
): Promise<Shaped<S>> {
  const made = await readElsewhere(file)
  return made === null ? fetchSiteFile(file, shape, signal) : (made as Shaped<S>)
}

/**
 * Fetches `data/<file>` and validates it; throws a `BundleError` for anything else than a valid file. The schemas are
 * fetched beside the first file: a prerendered page, which has its data in it, starts without them.
 */
export async function fetchSiteFile<S extends Shape>(
  file: string,
  shape: S,
  signal?: AbortSignal,
): Promise<Shaped<S>> {
  const shapes = import('./file-shapes.ts')
  const response = await read(file, signal).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new BundleError(file, null, 'no answer')
  })
  if (!response.ok) throw new BundleError(file, response.status, `answered ${response.status}`)
  const json: unknown = await response.json().catch(() => {
    throw new BundleError(file, response.status, 'is not JSON')
  })
  const shaped = (await shapes).shapedAs(shape, json)
  if (shaped === null) throw new BundleError(file, response.status, 'has an unknown shape')
  return shaped
}
