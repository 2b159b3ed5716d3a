import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest'])
/** Smaller files fit a packet or two anyway. */
const leastBytes = 1024
const atOnce = 8
/** Bytes of all pages together up to which they are worth the best compression. */
const small = 10_000_000

/** Brotli's qualities: the best makes a page a tenth smaller than the good one, and takes twenty times as long. */
const best = constants.BROTLI_MAX_QUALITY
const good = 9
const quick = 6

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** When everything else of the build is written: puts a `.br` and a `.gz` beside each text file. */
export function precompress(): Plugin {
  return {
    name: 'collate-precompress',
    apply: 'build',
    buildApp: {
      order: 'post',
      handler: ({ config }) => compressFolder(resolve(config.root, config.build.outDir)),
    },
  }
}

/** Puts a `.br` and a `.gz` beside each text file of a folder, for hosts that serve such copies. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  const pages = paths.filter((path) => extname(path) === '.html')
  const few =
    (await Promise.all(pages.map((path) => stat(path)))).reduce((sum, { size }) => sum + size, 0) < small
  for (let i = 0; i < paths.length; i += atOnce) {
    await Promise.all(paths.slice(i, i + atOnce).map((path) => compressFile(path, qualityOf(path, few))))
  }
}

/** The app's files are few and on every page's way; data comes in thousands of files, pages in few or thousands. */
function qualityOf(path: string, fewPages: boolean): number {
  if (path.includes(`${sep}data${sep}`)) return quick
  return extname(path) === '.html' && !fewPages ? good : best
}

async function compressFile(path: string, quality: number): Promise<void> {
  const content = await readFile(path)
  if (content.length < leastBytes) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  await writeFile(`${path}.br`, await brotli(content, { params }))
  await writeFile(`${path}.gz`, await gzipped(content))
}
