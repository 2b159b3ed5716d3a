import { join } from 'node:path'
import type { SeedFile } from '../../../news/page/raw-document.ts'
import { type Outcome, type Problem, problemAt } from '../../../news/problem.ts'
import { seedEndings } from './data/seed-endings.ts'
import { decodeSeed, longestSeed, namedFormat, refuseSeed } from './decode-seed.ts'
import { listSeeds, type SeedFolder } from './list-seeds.ts'
import { readBounded } from './read-bounded.ts'
import { readSidecar } from './read-sidecar.ts'
import { shownPath } from './shown-path.ts'

/** A seed as it was read; null where it could not be, which its problems tell. */
export interface SeedAsRead {
  seed: SeedFile | null
  problems: Problem[]
  /** How many of these there are in all. */
  of: number
  /** Reads it once more: what is made of thousands of seeds is not held until it is needed. */
  again: () => Promise<Outcome<SeedFile | null>>
}

/**
 * Reads every `.txt`, `.md`, `.html` and `.htm` of a folder and its sub-folders, in order of path, each with its sidecar
 * where there is one, one after the other. A file that is empty, too long, no text, no file or not readable is reported and
 * costs the others nothing; one with another ending is told: what was passed over comes last. Files are told of by the
 * folder's own name, `seeds/sub/x.txt`, wherever it lies.
 */
export async function* eachSeed(folder: string): AsyncGenerator<SeedAsRead> {
  const found = await listSeeds(folder).catch(() => null)
  const of = (found?.seeds.length ?? 0) + 1
  // One after the other: thousands at once would be more than a process may hold open.
  for (const path of found?.seeds ?? []) {
    const again = () => readSeed(folder, { path, sidecar: found && sidecarOf(path, found) })
    const { value, problems } = await again()
    yield { seed: value, problems, of, again }
  }
  const missing = () => [problemAt({ file: shownPath(folder) }, 'seeds-missing', {}, 'error')]
  const problems = found ? notRead(folder, found) : missing()
  yield { seed: null, problems, of, again: async () => ({ value: null, problems: [] }) }
}

/** What `read` makes of each seed of a folder: `readDocument` of the pages. */
export async function readSeeds<T>(
  folder: string,
  read: (seed: SeedFile) => Outcome<T | null>,
): Promise<Outcome<T[]>> {
  const all: Outcome<T[]> = { value: [], problems: [] }
  for await (const { seed, problems } of eachSeed(folder)) {
    const made = seed ? read(seed) : { value: null, problems: [] }
    if (made.value !== null) all.value.push(made.value)
    all.problems.push(...problems, ...made.problems)
  }
  return all
}

/** What was passed over: told, whatever it is. */
function notRead(folder: string, found: SeedFolder): Problem[] {
  const at = (path: string) => ({ file: shownPath(folder, path) })
  const [first] = found.parts
  const count = found.parts.length
  return [
    ...lostSidecars(found).map((path) => problemAt(at(path), 'sidecar-without-seed', {})),
    ...found.others.map((path) => problemAt(at(path), 'seed-ending-unknown', { endings })),
    ...found.unreadable.map((path) => problemAt(at(path), 'folder-unreadable', {})),
    ...(first === undefined ? [] : [problemAt(at(first), 'page-parts-not-read', { count })]),
  ]
}

const endings = [...seedEndings.keys()].join(', ')

async function readSeed(
  folder: string,
  { path, sidecar }: { path: string; sidecar: string | null },
): Promise<Outcome<SeedFile | null>> {
  const file = shownPath(folder, path)
  const most = longestSeed[namedFormat(path)]
  const bytes = await readBounded(join(folder, path), most)
  if (bytes === 'too-long') return refuseSeed(file, 'seed-too-long', { most })
  if (typeof bytes === 'string') return refuseSeed(file, 'seed-unreadable', { why: bytes })
  const { value, problems } = decodeSeed({ file, path }, bytes)
  if (!value) return { value, problems }
  const stated =
    sidecar === null
      ? { value: null, problems: [] }
      : await readSidecar(join(folder, sidecar), shownPath(folder, sidecar))
  return { value: { ...value, sidecar: stated.value }, problems: [...problems, ...stated.problems] }
}

/**
 * The sidecar of a seed: `x.html.meta.json`, which names it whole, before `x.meta.json`, which is there for every seed of
 * that stem (a page as `x.html` and its text as `x.txt` have one and the same to say).
 */
function sidecarOf(path: string, { sidecars }: Pick<SeedFolder, 'sidecars'>): string | null {
  return sidecarNames(path).find((name) => sidecars.has(name)) ?? null
}

/** Sidecars that no seed reads. */
function lostSidecars({ seeds, sidecars }: SeedFolder): string[] {
  const owned = new Set(seeds.flatMap(sidecarNames))
  return [...sidecars].filter((name) => !owned.has(name)).sort()
}

const sidecarNames = (path: string) => [`${path}.meta.json`, `${path.replace(/\.[^./]+$/, '')}.meta.json`]
