import type { Manifest } from '../../src/bundle/format/bundle.ts'
import type { CataloguePart } from '../../src/bundle/format/catalogue.ts'
import { type Shape, type Shaped, shapedAs } from '../../src/bundle/read/file-shapes.ts'
import type { Names } from '../../src/bundle/read/queries.ts'
import { type BundleIndex, readIndex, readNames } from '../../src/bundle/read/read-index.ts'

/** A file of the bundle as a site serves it; `url` is the site's, with its slash. */
export async function readData<T>(url: string, file: string): Promise<T> {
  return (await (await fetch(`${url}data/${file}`)).json()) as T
}

/** A file of the bundle as the app reads it: unpacked, in the shape that it must have. */
export async function readShaped<S extends Shape>(shape: S, url: string, file: string): Promise<Shaped<S>> {
  const value = shapedAs(shape, await readData(url, file))
  if (value === null) throw new Error(`${file} is no ${shape}`)
  return value
}

/** The manifest of a served site, with all tables of its files as one. */
export async function manifestOf(url: string): Promise<Names> {
  const manifest = await readData<Manifest>(url, 'manifest.json')
  return readNames(await fetchAll(url, ['manifest.json', ...manifest.tables]))
}

/** All that the list of a served site holds. */
export async function fetchIndex(url: string): Promise<BundleIndex> {
  const { list } = await readData<Manifest>(url, 'manifest.json')
  const parts = await Promise.all(list.parts.map((file) => readData<CataloguePart>(url, file)))
  const shards = parts.flatMap(({ cards, storyCards }) => [...cards, ...storyCards])
  return readIndex(await fetchAll(url, ['manifest.json', ...list.parts, ...shards]))
}

async function fetchAll(url: string, files: string[]): Promise<(file: string) => unknown> {
  const values = await Promise.all(files.map(async (file) => [file, await readData(url, file)] as const))
  const fetched = new Map(values)
  return (file) => fetched.get(file)
}
