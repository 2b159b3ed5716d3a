import { existsSync, linkSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Endings of the compressed copies, which are kept with what they are copies of. */
const copies = ['.br', '.gz']
/** Says how the site's copies were made: those of another way are made again. */
const stamp = '.vite/copies'

/**
 * What a build has made as it stands in the site before is not written again: each such file is the one that stands, with its
 * date, and so are its compressed copies where they are `made` the same way. Tools that upload a site then see what changed.
 */
export function keepUnchanged(fresh: string, standing: string, made: string): void {
  writeFileSync(join(fresh, stamp), made)
  const sameCopies = read(join(standing, stamp))?.toString() === made
  if (!existsSync(standing)) return
  for (const entry of readdirSync(fresh, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const before = join(standing, file.slice(fresh.length))
    if (!isSame(file, before)) continue
    if (!isOneFile(file, before)) replace(file, before)
    for (const ending of sameCopies ? copies : []) replace(file + ending, before + ending)
  }
}

function isSame(file: string, before: string): boolean {
  const [stats, fresh] = [statSync(before, { throwIfNoEntry: false }), statSync(file)]
  if (!stats?.isFile() || stats.size !== fresh.size) return false
  if (isOneFile(file, before)) return true
  return read(before)?.equals(readFileSync(file)) === true
}

/** Two names of one: a build has taken it already. Renaming one to the other would leave both. */
function isOneFile(file: string, before: string): boolean {
  const [one, other] = [statSync(file), statSync(before)]
  return one.ino === other.ino && one.dev === other.dev
}

/** A second name of the file that stands, which takes the place of the one that was written. */
function replace(file: string, before: string): void {
  const beside = `${file}.kept`
  try {
    linkSync(before, beside)
    renameSync(beside, file)
  } catch {
    // No such copy, or a disk that knows no second names: what was written is as good.
  }
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
