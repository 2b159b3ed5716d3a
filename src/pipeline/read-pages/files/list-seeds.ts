import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { partsEndings, seedEndings } from './data/seed-endings.ts'
import { endingOf } from './decode-seed.ts'

export interface SeedFolder {
  /** Paths below the folder with `/` between, in their order. */
  seeds: string[]
  sidecars: Set<string>
  /** Sidecars of links, which belong to no one seed. */
  links: string[]
  /** Files with other endings. */
  others: string[]
  /** Folders of what saved pages showed besides, not looked into. */
  parts: string[]
  /** Folders that cannot be read. */
  unreadable: string[]
}

/**
 * What a folder of seeds and its sub-folders hold. Names that begin with a dot are passed over, and a folder that was read
 * already or holds the seeds' own, by whatever link it is reached again. Throws where the folder itself cannot be read.
 */
export async function listSeeds(folder: string): Promise<SeedFolder> {
  const found: SeedFolder = {
    seeds: [],
    sidecars: new Set(),
    links: [],
    others: [],
    parts: [],
    unreadable: [],
  }
  const entered = new Set(foldersAbove(await realpath(folder)))
  // Links last: what is reached without one keeps its own path.
  const [folders, links] = [[''], [] as string[]]
  for (let path = folders.shift(); path !== undefined; path = folders.shift() ?? links.shift()) {
    const real = await realpath(join(folder, path)).catch(() => path)
    if (entered.has(real)) continue
    entered.add(real)
    const entries = await list(join(folder, path)).catch((error: unknown) => {
      if (path === '') throw error
      found.unreadable.push(path)
      return []
    })
    await sort(entries, { folder, path, found, folders, links })
  }
  for (const paths of [found.seeds, found.links, found.others, found.parts]) paths.sort()
  return found
}

async function list(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** `/a/b/c` → `/a/b`, `/a`, `/`. */
function foldersAbove(path: string): string[] {
  const above = dirname(path)
  return above === path ? [] : [above, ...foldersAbove(above)]
}

interface Place {
  folder: string
  /** Below the folder, empty for itself. */
  path: string
  found: SeedFolder
  folders: string[]
  links: string[]
}

/** Puts files where they belong, and folders where they wait to be looked into. */
async function sort(
  entries: readonly Dirent[],
  { folder, path, found, folders, links }: Place,
): Promise<void> {
  const pages = new Set(entries.flatMap(({ name }) => /^(.+)\.html?$/i.exec(name)?.[1]?.toLowerCase() ?? []))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const below = path === '' ? entry.name : `${path}/${entry.name}`
    if (!(await isFolder(entry, join(folder, below)))) sortFile(below, found)
    else if (isParts(entry.name.toLowerCase(), pages)) found.parts.push(below)
    else (entry.isSymbolicLink() ? links : folders).push(below)
  }
}

function sortFile(path: string, { seeds, sidecars, links, others }: SeedFolder): void {
  if (/\.meta\.json$/i.test(path)) sidecars.add(path)
  else if (/\.links\.json$/i.test(path)) links.push(path)
  else if (seedEndings.has(endingOf(path))) seeds.push(path)
  else others.push(path)
}

async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

function isParts(name: string, pages: ReadonlySet<string>): boolean {
  return partsEndings.some((ending) => name.endsWith(ending) && pages.has(name.slice(0, -ending.length)))
}
