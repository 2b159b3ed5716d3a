import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Manifest } from '../../bundle/format/bundle.ts'
import type { Edition } from './edition.ts'

/** All data is kept from the start up to this many bytes; of a larger bundle the first list, and what a reader opens. */
const keptData = 5_000_000

/**
 * Kept once a reader has needed them: fonts for letters that few reports have, what reads a reader's own pages, and the sheets of
 * prerendered pages, which are not shown without a network: the app then starts from the shell.
 */
const seldomNeeded = /-(?:latin-ext|vietnamese)-.*\.woff2$|\/stages-worker-|\/page-[0-9a-f]{12}\.css$/

const manifest = 'data/manifest.json'

/** What the list begins with: where the prerendered lists are told, and the first of them. */
function firstList(outDir: string): string[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(outDir, path), 'utf8'))
  const { fronts } = (read(manifest) as Manifest).list
  if (fronts === undefined) return []
  const { '/': first } = read(`data/${fronts}`) as Record<string, string>
  return [fronts, ...(first === undefined ? [] : [first])].map((file) => `data/${file}`)
}

/** Fills the built worker's placeholder with the files of the finished build in `outDir`. */
export function writeEdition(outDir: string): Edition {
  const data = filesBelow(outDir, 'data')
  const fits = data.reduce((sum, path) => sum + statSync(join(outDir, path)).size, 0) <= keptData
  const start = [manifest, ...firstList(outDir)]
  const assets = filesBelow(outDir, 'assets')
  const later = assets.filter((path) => seldomNeeded.test(path))
  const paths = ['404.html', ...assets.filter((path) => !later.includes(path)), ...(fits ? data : start)]
  const hashed = (some: string[]) =>
    Object.fromEntries(some.map((path) => [path, sha256(readFileSync(join(outDir, path))).slice(0, 12)]))
  const contents = { files: hashed(paths), later: hashed(later) }
  const edition = { id: sha256(JSON.stringify(contents)).slice(0, 16), ...contents }
  const worker = join(outDir, 'worker.js')
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace('__EDITION__', () => JSON.stringify(edition)),
  )
  return edition
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** Files below a folder of the build, with forward slashes, in a stable order; precompressed twins are not fetched by name. */
function filesBelow(outDir: string, folder: string): string[] {
  return readdirSync(join(outDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
