import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest'])
/** Smaller files fit a packet or two anyway. */
const leastBytes = 1024
const atOnce = 8

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
  for (let i = 0; i < paths.length; i += atOnce) {
    await Promise.all(paths.slice(i, i + atOnce).map(compressFile))
  }
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < leastBytes) return
  // The best quality takes 25 times as long for 5 % less: right for the few files of the app, not for thousands of reports.
  const quality = path.includes(`${sep}data${sep}`) ? 6 : constants.BROTLI_MAX_QUALITY
  await writeFile(
    `${path}.br`,
    await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  )
  await writeFile(`${path}.gz`, await gzipped(content))
}
