import type { Source } from '../../src/tools/house/read-sources.ts'
import { rules } from './rules.ts'

/** `a → b` for every import that the rules forbid; a file that no rule knows is told too. */
export function findViolations(sources: Source[]): string[] {
  return sources.flatMap(({ path, imports }) => {
    const rule = rules.find(({ room }) => room.test(path))
    if (!rule) return path.endsWith('.css') ? [] : [`${path} is in no room that the rules know`]
    const room = rule.room.exec(path)?.[0] ?? path
    return imports
      .filter((target) =>
        isOurs(target)
          ? !target.startsWith(room) && !rule.may.some((allowed) => allowed.test(target))
          : path.startsWith('app/') && target.startsWith('node:'),
      )
      .map((target) => `${path} → ${target}`)
  })
}

/** Each circle of imports once, as `a → b → a`, from its first file in the alphabet. */
export function findCycles(sources: Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, source.imports.filter(isOurs)]))
  const cycles = new Set<string>()
  const done = new Set<string>()
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path)
    if (start !== -1) return void cycles.add(fromFirst(trail.slice(start)))
    if (done.has(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of imports.keys()) visit(path, [])
  return [...cycles]
}

function fromFirst(circle: string[]): string {
  const first = circle.indexOf([...circle].sort()[0] ?? '')
  const turned = [...circle.slice(first), ...circle.slice(0, first)]
  return [...turned, turned[0]].join(' → ')
}

const isOurs = (target: string) => /\.(?:tsx?|css|json)$/.test(target) && target.includes('/')
