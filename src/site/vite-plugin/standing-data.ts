import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { sha256 } from '../../pipeline/cache/kept-values.ts'

interface Places {
  /** Where builds keep what is costly to make again. */
  cache: string
  /** The site that stands; it need not be there. */
  standing: string
  /** The site that is built in its place. */
  outDir: string
}

/** What the disk said of a file when it was written: one that has been touched since is not believed. */
type Stat = [size: number, modified: number, inode: number]

const sheetOf = ({ cache, standing }: Places) =>
  join(cache, 'sites', `${sha256(standing).slice(0, 16)}.data.json`)

/**
 * Gives files of data that stand to the new site: a function that takes one by its path below `data/`, which tells its content, as a
 * second name for the same file. It is false where the file does not stand as it was written, or the disk knows no second names.
 */
export function takeStandingData(places: Places): (path: string) => boolean {
  const noted = read(sheetOf(places))
  const made = new Set<string>()
  return (path) => {
    const [file, target] = [places.standing, places.outDir].map((site) => join(site, 'data', path))
    const stat = noted[path] && file && statOf(file)
    if (!file || !target || !stat || `${stat}` !== `${noted[path]}`) return false
    try {
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
      made.add(dirname(target))
      linkSync(file, target)
      return true
    } catch {
      return false
    }
  }
}

/** Notes the files of data for the next build, when they are where they stay. */
export function noteData(places: Places): void {
  const data = join(places.outDir, 'data')
  const stats = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(data, file).split(sep).join('/'), statOf(file)])
  write(sheetOf(places), JSON.stringify(Object.fromEntries(stats)))
}

function statOf(file: string): Stat | null {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? [stat.size, stat.mtimeMs, stat.ino] : null
}

function read(sheet: string): Record<string, Stat> {
  try {
    return JSON.parse(readFileSync(sheet, 'utf8')) as Record<string, Stat>
  } catch {
    return {}
  }
}

function write(sheet: string, json: string): void {
  const beside = `${sheet}.${process.pid}`
  try {
    mkdirSync(dirname(sheet), { recursive: true })
    writeFileSync(beside, json)
    renameSync(beside, sheet)
  } catch {
    // A cache that cannot be written costs time, nothing else.
  }
}
