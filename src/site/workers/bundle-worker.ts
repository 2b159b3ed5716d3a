import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { codeVersion } from '../../pipeline/cache/code-version.ts'

/** Below the packages: what a thread asks for of them is found from there. */
const folder = fileURLToPath(new URL('../../../node_modules/.cache/collate/', import.meta.url))
const project = fileURLToPath(new URL('../../../', import.meta.url))
const entry = fileURLToPath(new URL('./worker.ts', import.meta.url))

/**
 * The module of the build's threads as one file, bundled when its code has changed: reading TypeScript in each thread takes ten times
 * as long. Returns its path; null where it cannot be written.
 */
export async function bundleWorker(): Promise<string | null> {
  const name = `worker-${codeVersion(['news', 'language', 'topics', 'pipeline', 'bundle', 'site'])}.mjs`
  const file = join(folder, name)
  if (existsSync(file)) return file
  const beside = join(folder, `${process.pid}`)
  try {
    mkdirSync(beside, { recursive: true })
  } catch {
    return null
  }
  try {
    await build({
      configFile: false,
      envDir: false,
      root: project,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: entry,
        outDir: beside,
        minify: false,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
      },
    })
    renameSync(join(beside, name), file)
    removeOlder()
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
  return file
}

/** Those of other branches may be asked for again: so many stay, those that were made last. */
const mostKept = 4

function removeOlder(): void {
  const byAge = readdirSync(folder)
    .filter((name) => name.startsWith('worker-'))
    .map((name) => ({ file: join(folder, name), made: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => other.made - one.made)
  for (const { file } of byAge.slice(mostKept)) rmSync(file, { force: true })
}
