import { readFileSync } from 'node:fs'
import { pageRoutes } from './src/app/routes.ts'

// What a page loads before it works is known from the build's own manifest: a module's chunk and all that it imports.
interface Chunk {
  file: string
  imports?: string[]
}
const manifest: Record<string, Chunk> = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

function filesOf(key: string, seen = new Set<string>()): string[] {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no ${key}`)
  if (seen.has(key)) return []
  seen.add(key)
  return [`dist/${chunk.file}`, ...(chunk.imports ?? []).flatMap((name) => filesOf(name, seen))]
}

const start = filesOf('index.html')
const modules = [...new Set(pageRoutes.map(({ module }) => module))]

export default [
  { name: 'what every page starts with', path: start, limit: '100 kB' },
  ...modules.map((module) => ({
    name: module,
    path: filesOf(`src/app/${module}`).filter((file) => !start.includes(file)),
    limit: '18 kB',
  })),
]
