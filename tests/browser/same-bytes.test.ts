import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from '../../src/pipeline/cache/cache-folder.ts'
import { buildSite } from './build-site.ts'

function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path).toString('base64')]))
}

/** The project in a folder whose path means something in an address. */
function projectElsewhere() {
  const above = mkdtempSync(join(tmpdir(), 'collate #1 100%? '))
  const cwd = join(above, 'project#')
  const parts = [
    'LICENSE',
    'index.html',
    'package.json',
    'public',
    'seeds',
    'src',
    'tsconfig.json',
    'vite.config.ts',
  ]
  for (const part of parts) cpSync(part, join(cwd, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(cwd, 'node_modules'))
  return { cwd, remove: () => rmSync(above, { recursive: true }) }
}

/** A cache with nothing in it but the vectors of sentences, which take minutes to make. */
function emptyCache(): string {
  const cache = mkdtempSync(join(tmpdir(), 'collate-cache-'))
  symlinkSync(join(cacheFolder(), 'vectors'), join(cache, 'vectors'))
  return cache
}

test('built again with nothing kept, in a project whose path holds # and ?, it is the same bytes, down to the compressed copies', async () => {
  const { cwd, remove } = projectElsewhere()
  const folder = mkdtempSync(join(tmpdir(), 'collate-built-'))
  const cache = emptyCache()
  await buildSite({ folder, cwd, cache, compressed: true })
  expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([])
  remove()
  rmSync(cache, { recursive: true })
  const [one, other] = [filesBelow('dist'), filesBelow(folder)]
  rmSync(folder, { recursive: true })
  expect([...other.keys()]).toEqual([...one.keys()])
  expect([...one].filter(([path, content]) => other.get(path) !== content).map(([path]) => path)).toEqual([])
  expect(one.size).toBeGreaterThan(20)
})
