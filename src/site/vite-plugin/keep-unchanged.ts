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
  const before = new Set(filesBelow(standing))
  for (const path of filesBelow(fresh)) {
    if (!before.has(path)) continue
    const [file, stood] = [join(fresh, path), join(standing, path)]
    const [now, then] = [statSync(file), statSync(stood)]
    // Two names of one: a build has taken it already. Renaming one to the other would leave both.
    const isOne = now.ino === then.ino && now.dev === then.dev
    if (!isOne && !(now.size === then.size && read(stood)?.equals(readFileSync(file)))) continue
    if (!isOne) replace(file, stood)
    for (const ending of sameCopies ? copies : [])
      if (before.has(path + ending)) replace(file + ending, stood + ending)
  }
}

/** The files below a folder, by their paths from there; none where there is no folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
}

/** A second name of the file that stands, which takes the place of the one that was written, if any. */
function replace(file: string, before: string): void {
  try {
    linkSync(before, file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') replaceWritten(file, before)
    // On a disk that knows no second names what was written is as good.
  }
}

function replaceWritten(file: string, before: string): void {
  const beside = `${file}.kept`
  try {
    linkSync(before, beside)
    renameSync(beside, file)
  } catch {
    // As above.
  }
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
