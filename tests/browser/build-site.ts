import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

interface Build {
  /** Where it is written. */
  folder: string
  base?: string
  /** A folder anywhere, which may hold nothing. */
  seeds?: string
  /** The project's folder. */
  cwd?: string
  language?: string
  /** Where it keeps what is costly to make; the user's own if none is named. */
  cache?: string
  /** Whether it has the copies that a host sends compressed. */
  compressed?: boolean
}

/** Builds the project as `npm run build` does, with the app that it has kept, into a folder of its own. */
export async function buildSite({
  folder,
  base = '/',
  seeds = 'seeds',
  cwd = '.',
  language = 'en',
  cache,
  compressed = false,
}: Build): Promise<void> {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--base', base, '--outDir', folder, '--emptyOutDir']
  // As from a shell: the test runner's own NODE_ENV would give a development build.
  const { NODE_ENV: _, ...env } = process.env
  // Some attacks are refused as binary, which a strict build would not pass.
  const asked = {
    VITE_CONFIG_NATIVE_IGNORE_WARNING: '1',
    COLLATE_SEEDS: seeds,
    COLLATE_LANG: language,
    COLLATE_ALLOW_EMPTY: '1',
    COLLATE_STRICT: '0',
    // The copies take as long as a small site itself.
    COLLATE_COMPRESS: compressed ? '1' : '0',
    ...(cache !== undefined && { COLLATE_CACHE: cache }),
  }
  await run(process.execPath, args, { cwd, env: { ...env, ...asked } })
}
