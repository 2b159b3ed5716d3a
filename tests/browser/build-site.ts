import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface BuiltSite {
  folder: string
  remove(): Promise<void>
}

/** Builds the project as `npm run build` does, into a folder of its own; `seeds` may lie anywhere, and hold nothing. */
export async function buildSite({ base = '/', seeds = 'seeds', cwd = '.' } = {}): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'collate-built-'))
  const args = ['node_modules/vite/bin/vite.js', 'build', '--base', base, '--outDir', folder, '--emptyOutDir']
  // As from a shell: the test runner's own NODE_ENV would give a development build.
  const { NODE_ENV: _, ...env } = process.env
  await run(process.execPath, args, { cwd, env: { ...env, COLLATE_SEEDS: seeds, COLLATE_ALLOW_EMPTY: '1' } })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
