import { readFileSync } from 'node:fs'

// What a page loads before it works is known from the build's own manifest: a route's chunk and all that only it imports.
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

function chunksOf(key, seen = new Set()) {
  if (seen.has(key)) return []
  seen.add(key)
  const { file, imports = [] } = manifest[key]
  return [file, ...imports.flatMap((name) => chunksOf(name, seen))]
}

const inDist = (file) => `dist/${file}`
const start = new Set(chunksOf('index.html'))
const routes = Object.keys(manifest).filter((key) => /^src\/app\/[^/]+\/route\.tsx$/.test(key))
const beyondStart = (key) => chunksOf(key).filter((file) => !start.has(file))
// How data are fetched, kept and handed to a page: no page is without it.
const common = beyondStart(routes[0]).filter((file) => routes.every((key) => beyondStart(key).includes(file)))

export default [
  { name: 'what every page starts with', path: [...start].map(inDist), limit: '100 kB' },
  { name: 'what every route shares', path: common.map(inDist), limit: '5 kB' },
  ...routes.map((key) => ({
    name: key,
    path: beyondStart(key)
      .filter((file) => !common.includes(file))
      .map(inDist),
    limit: '18 kB',
  })),
]
