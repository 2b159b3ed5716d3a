import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../../pipeline/cache/kept-values.ts'

/** What is known of a page as it was written. */
export interface WrittenPage {
  /** The files below `data/` that it was rendered from, by their names, which change with their content. */
  from: string[]
  /**
   * Stands for what its loaders gave, where that is all it is made from: a list shows little of the files that it is chosen from, and
   * those change with any report. Else null.
   */
  taken: string | null
  /** The names that its markup has, for the styles of the first paint. */
  names: string[]
  /** The file below `data/` that holds what its loader gave. */
  loaded: string | null
  /** Stands for all that it was made from. */
  key: string
}

interface Recorded extends Omit<WrittenPage, 'names'> {
  /** Which list of names. */
  names: number
  /** What the disk said of the file: one that has been touched since is not believed. */
  file: [size: number, modified: number, inode: number]
}

interface Sheet {
  version: string
  names: string[][]
  pages: Record<string, Recorded>
}

/** The pages of the site that stands, and those of the one that takes its place. */
export interface StandingPages {
  /** What is known of the page in a file of the site; null where it does not stand as it was written. */
  known(file: string): WrittenPage | null
  /** Gives a page that stands to the new site, a second name for the same file; false where the disk knows no second names. */
  take(file: string, loaded: string | null): boolean
  note(file: string, page: WrittenPage): void
  /** Notes the pages of this build for the next, when they are where they stay. */
  save(): void
}

/**
 * Opens what the last build noted of its pages. A page depends on what it was made from: where that is the same, the one that stands
 * is neither rendered nor read. `version` is that of the renderer and all code after it.
 */
export function openStandingPages({
  cache,
  standing,
  outDir,
  version,
}: {
  cache: string
  standing: string
  outDir: string
  version: string
}): StandingPages {
  const sheet = join(cache, 'sites', `${sha256(standing).slice(0, 16)}.json`)
  const before = read(sheet, version)
  const pages = new Map<string, WrittenPage>()
  const folders = new Set<string>()
  return {
    known(file) {
      const recorded = before?.pages[file]
      if (!before || !recorded || `${statOf(join(standing, file))}` !== `${recorded.file}`) return null
      return { ...recorded, names: before.names[recorded.names] ?? [] }
    },
    take(file, loaded) {
      try {
        for (const one of loaded ? [file, join('data', loaded)] : [file]) {
          const [there, target] = [join(standing, one), join(outDir, one)]
          if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
          folders.add(dirname(target))
          // Where the app has a page of that name.
          if (existsSync(target)) rmSync(target)
          linkSync(there, target)
        }
        return true
      } catch {
        return false
      }
    },
    note: (file, page) => void pages.set(file, page),
    save() {
      const lists = new Map<string, number>()
      const numberOf = (names: string[]) => {
        const list = names.join(' ')
        const number = lists.get(list) ?? lists.size
        lists.set(list, number)
        return number
      }
      const entries = [...pages].flatMap(([file, page]): [string, Recorded][] => {
        const stat = statOf(join(outDir, file))
        return stat ? [[file, { ...page, names: numberOf(page.names), file: stat }]] : []
      })
      const names = [...lists.keys()].map((list) => list.split(' '))
      write(sheet, { version, names, pages: Object.fromEntries(entries) })
    },
  }
}

function statOf(file: string): Recorded['file'] | null {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? [stat.size, stat.mtimeMs, stat.ino] : null
}

function read(file: string, version: string): Sheet | null {
  try {
    const sheet = JSON.parse(readFileSync(file, 'utf8')) as Sheet
    return sheet.version === version ? sheet : null
  } catch {
    return null
  }
}

function write(file: string, sheet: Sheet): void {
  const beside = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(beside, JSON.stringify(sheet))
    renameSync(beside, file)
  } catch {
    // A cache that cannot be written costs time, nothing else.
  }
}
