import { readFileSync } from 'node:fs'

// What a page loads before it works is known from the build's own manifest: a route's chunk and all that only it imports.
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

function chunksOf(key, seen = new Set()) {
  if (seen.has(key)) return []
  seen.add(key)
  const { file, imports = [] } = manifest[key]
  return [file, ...imports.flatMap((name) => chunksOf(name, seen))]
}

const start = new Set(chunksOf('index.html'))
const inDist = (file) => `dist/${file}`
const routes = Object.keys(manifest).filter((key) => /^src\/app\/[^/]+\/route\.tsx$/.test(key))

export default [
  { name: 'what every page starts with', path: [...start].map(inDist), limit: '95 kB' },
  ...routes.map((key) => ({
    name: key,
    path: chunksOf(key)
      .filter((file) => !start.has(file))
      .map(inDist),
    limit: '15 kB',
  })),
]
