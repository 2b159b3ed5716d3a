import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { keepUnchanged } from './keep-unchanged.ts'
import { standingSite } from './whole-build.ts'

const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest'])
/** Smaller files fit a packet or two anyway. */
const leastBytes = 1024
const atOnce = 8

/** Brotli's qualities: the best makes a page 3 % smaller than the good one, and takes ten times as long. */
const best = constants.BROTLI_MAX_QUALITY
const good = 9
const quick = 6

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** How copies are made: raised with any change of it. */
const way = `2 ${process.versions.brotli} ${process.versions.zlib}`

/** When everything else of the build is written: puts compressed copies beside what has changed since the site that stands. */
export function precompress(): Plugin {
  return {
    name: 'collate-precompress',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ config }) {
        const outDir = resolve(config.root, config.build.outDir)
        keepUnchanged(outDir, standingSite(outDir), way)
        await compressFolder(outDir)
      },
    },
  }
}

/**
 * Puts a `.br` beside each text file of a folder, for hosts that serve such copies; a `.gz` too beside what most visits fetch:
 * pages and data are thousands, and hosts that know no brotli compress as they answer. A copy that is there stays.
 */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  for (let i = 0; i < paths.length; i += atOnce) {
    await Promise.all(paths.slice(i, i + atOnce).map((path) => compressFile(path)))
  }
}

/** The app's files are few and on every page's way; pages and data come in thousands. */
function qualityOf(path: string): number {
  if (path.includes(`${sep}data${sep}`)) return quick
  return extname(path) === '.html' ? good : best
}

async function compressFile(path: string): Promise<void> {
  if (existsSync(`${path}.br`)) return
  const content = await readFile(path)
  const quality = qualityOf(path)
  if (content.length < leastBytes) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  await writeFile(`${path}.br`, await brotli(content, { params }))
  if (quality === best) await writeFile(`${path}.gz`, await gzipped(content))
}
