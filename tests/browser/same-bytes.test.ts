import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from './build-site.ts'

function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path).toString('base64')]))
}

test('two builds of the same seeds are the same bytes, down to the compressed copies', async () => {
  const again = await buildSite()
  const [one, other] = [filesBelow('dist'), filesBelow(again.folder)]
  await again.remove()
  expect([...other.keys()]).toEqual([...one.keys()])
  expect([...one].filter(([path, content]) => other.get(path) !== content).map(([path]) => path)).toEqual([])
  expect(one.size).toBeGreaterThan(20)
})
