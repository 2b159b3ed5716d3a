import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

interface Budget {
  name: string
  path: string[]
}

/**
 * What the entries of a project's own `.size-limit.ts` weigh as built, in bytes after brotli; null where nothing is built.
 * That file reads the build from the working directory, which is the project's for as long as it does.
 */
export async function measureSizes(root: string): Promise<{ name: string; size: number }[] | null> {
  const config = resolve(root, '.size-limit.ts')
  if (!existsSync(config) || !existsSync(join(root, 'dist/.vite/manifest.json'))) return null
  const { default: budgets } = await inFolder<{ default: Budget[] }>(
    root,
    () => import(pathToFileURL(config).href),
  )
  return budgets.map(({ name, path }) => ({
    name,
    size: path.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(root, file))).length, 0),
  }))
}

async function inFolder<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await act()
  } finally {
    process.chdir(before)
  }
}
