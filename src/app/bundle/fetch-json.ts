import * as v from 'valibot'

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

/** Fetches `data/<file>` and validates it; throws a `BundleError` for anything else than a valid file. */
export async function fetchJson<S extends v.GenericSchema>(
  file: string,
  schema: S,
  signal?: AbortSignal,
): Promise<v.InferOutput<S>> {
  const response = await read(file, signal).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new BundleError(file, null, 'no answer')
  })
  if (!response.ok) throw new BundleError(file, response.status, `answered ${response.status}`)
  const json = await response.json().catch(() => {
    throw new BundleError(file, response.status, 'is not JSON')
  })
  const parsed = v.safeParse(schema, json)
  if (!parsed.success) throw new BundleError(file, response.status, 'has an unknown shape')
  return parsed.output
}
