import { posix } from 'node:path'
import type { Source } from './read-sources.ts'

export const isCode = (path: string) => /\.tsx?$/.test(path)

interface Reach {
  code: number
  styles: number
  codeInApp: number
  stylesInApp: number
}

/** Code files that one other file imports, and no more: `[file, user]`. Tests are no users. */
export function withOneUser(sources: Source[]): [Source, string][] {
  const users = new Map<string, string[]>()
  for (const { path, imports } of sources)
    for (const target of new Set(imports)) users.set(target, [...(users.get(target) ?? []), path])
  return sources
    .filter(({ path }) => isCode(path))
    .flatMap((source): [Source, string][] => {
      const [user, ...more] = users.get(source.path) ?? []
      return user !== undefined && more.length === 0 ? [[source, user]] : []
    })
}

/** How many files of code and style lie directly in each folder, most first. */
export function rooms(sources: Source[]): [room: string, files: number][] {
  const counts = new Map<string, number>()
  for (const { path } of sources) {
    const room = posix.dirname(path)
    counts.set(room, (counts.get(room) ?? 0) + 1)
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
}

/** What a file imports, and what those import in turn, itself counted. Throws where there is no such file. */
export function reachOf(path: string, sources: Source[]): Reach {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  if (!byPath.has(path)) throw new Error(`There is no ${path}`)
  const reached = new Set<Source>()
  const waiting = [path]
  for (const next of waiting) {
    const source = byPath.get(next)
    if (!source || reached.has(source)) continue
    reached.add(source)
    waiting.push(...source.imports)
  }
  const all = [...reached].map(({ path }) => path)
  const inApp = all.filter((path) => path.startsWith('app/'))
  const code = all.filter(isCode).length
  const codeInApp = inApp.filter(isCode).length
  return { code, styles: all.length - code, codeInApp, stylesInApp: inApp.length - codeInApp }
}
