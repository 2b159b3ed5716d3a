import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Bytes of the files of one kind, uncompressed, and as readers are sent them: compressed where the build has a copy. */
export interface KindSize {
  files: number
  bytes: number
  sent: number
}

/** Pages that only lead on, and pages of pairs that say no more than what they are, are small. */
const [mostOfStub, mostOfBrief] = [1500, 20_000]

/** Which kind of file of a built site a path is; the first that fits. */
const kinds: [kind: string, fits: (path: string, bytes: number) => boolean][] = [
  ['pages that lead on', (path, bytes) => /^(?:articles|compare|stories)\//.test(path) && bytes < mostOfStub],
  ['pages of reports', (path) => path.startsWith('articles/')],
  ['pages of events', (path) => path.startsWith('stories/')],
  ['pages of pairs, brief', (path, bytes) => path.startsWith('compare/') && bytes < mostOfBrief],
  ['pages of pairs', (path) => path.startsWith('compare/')],
  ['pages of topics', (path) => path.startsWith('topics/') && path.endsWith('.html')],
  ['feeds', (path) => /feed\.(?:json|xml)$/.test(path)],
  ['data of reports', (path) => path.startsWith('data/articles/')],
  ['data of pairs', (path) => path.startsWith('data/comparisons/')],
  ['data of events', (path) => path.startsWith('data/stories/')],
  ['vectors', (path) => path.startsWith('data/vectors/')],
  ['list', (path) => path.startsWith('data/list/')],
  ['first lists', (path) => path.startsWith('data/pages/')],
  ['search index', (path) => path.startsWith('data/search/')],
  ['names of files', (path) => /^data\/(?:files\/|manifest|aliases)/.test(path)],
  ['scripts, styles, fonts', (path) => path.startsWith('assets/')],
  ['else', () => true],
]

/** What a built site weighs, by kind of file; every file is counted once, a compressed copy as what is sent of its file. */
export function sizeByKind(outDir: string): Map<string, KindSize> {
  const sizes = new Map(kinds.map(([kind]): [string, KindSize] => [kind, { files: 0, bytes: 0, sent: 0 }]))
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(?:br|gz)$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const bytes = statSync(file).size
    const path = relative(outDir, file).split(sep).join('/')
    const size = sizes.get(kinds.find(([, fits]) => fits(path, bytes))?.[0] ?? 'else')
    if (!size) continue
    size.files += 1
    size.bytes += bytes
    size.sent += existsSync(`${file}.br`) ? statSync(`${file}.br`).size : bytes
  }
  return sizes
}
