import { statSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve, sep } from 'node:path'
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
const way = `3 ${process.versions.brotli} ${process.versions.zlib}`

/**
 * When everything else of the build is written: puts compressed copies beside what has changed since the site that stands.
 * `COLLATE_COMPRESS=0` leaves them out, for a host that compresses by itself.
 */
export function precompress(): Plugin {
  return {
    name: 'collate-precompress',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ config }) {
        if (process.env.COLLATE_COMPRESS === '0') return
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
  const files = new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
  )
  const paths = [...files].filter((path) => compressible.has(extname(path)) && !files.has(`${path}.br`))
  for (let i = 0; i < paths.length; i += atOnce) {
    await Promise.all(paths.slice(i, i + atOnce).map((path) => compressFile(path)))
  }
}

/** The app's files are few and on every page's way; pages, data and feeds come in thousands, or are new with each build. */
function qualityOf(path: string): number {
  if (path.includes(`${sep}data${sep}`)) return quick
  return extname(path) === '.html' || feeds.has(basename(path)) ? good : best
}

const feeds = new Set(['feed.json', 'feed.xml', 'sitemap.xml'])

async function compressFile(path: string): Promise<void> {
  if (statSync(path).size < leastBytes) return
  const content = await readFile(path)
  const quality = qualityOf(path)
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  await writeFile(`${path}.br`, await brotli(content, { params }))
  if (quality === best) await writeFile(`${path}.gz`, await gzipped(content))
}
