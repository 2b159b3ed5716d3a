import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openKeptValues, sha256 } from '../../pipeline/cache/kept-values.ts'
import type { RenderedPage } from './render-page.tsx'

/** Renders pages, or gives what was rendered before. */
export interface KeptPages {
  render(path: string): Promise<KeptPage>
  /** Forgets the oldest of what was not asked for, where many times more are kept than a site `needs`. */
  prune(needed: number): void
}

export interface KeptPage {
  /** The files below `data/` that the page was rendered from, by their names, which change with their content. */
  from: string[]
  rendered: RenderedPage
}

interface Rendering {
  /** Where rendered pages are kept from one build to the next. Safe to delete. */
  cache: string
  /** That of the renderer: see `versionOfRenderer`. */
  version: string
  /** The path below which the site is built. */
  base: string
  /** The site's data folder. */
  data: string
  render: (path: string, read: (file: string) => string) => Promise<RenderedPage>
}

/** Stands for what the loaders of a page give it: all that a page is made from that says so (`WrittenPage.taken`). */
export const hashOfTaken = ({ loaderData, files }: Pick<RenderedPage, 'loaderData' | 'files'>): string =>
  sha256(JSON.stringify([loaderData, files]))

/** Reads files below `data/` for a page, and notes in `from` what of them it is made from. */
export const readingFor = (data: string, from: Set<string>) => (file: string) => {
  if (!namesFiles.test(file)) from.add(file)
  return readFileSync(join(data, file), 'utf8')
}

/** What only names files changes with any of them; what a page takes from it, it is named by. */
const namesFiles = /^manifest\.json$|^files\//

/**
 * A page depends on the renderer and on the files that it reads: where all of them are still there, by names that change with
 * their content, it is what it was. What cannot be read, or is of another renderer, is rendered.
 */
export function keptPages({ cache, version, base, data, render }: Rendering): KeptPages {
  const pages = openKeptValues(join(cache, 'pages'), version)
  return {
    async render(path) {
      const hash = sha256(base + path)
      const kept = JSON.parse(pages.get(hash) ?? 'null') as KeptPage | null
      if (kept?.from.every((file) => existsSync(join(data, file)))) return kept
      const from = new Set<string>()
      const rendered = await render(path, readingFor(data, from))
      const json = JSON.stringify({ from: [...from].sort(), rendered })
      pages.set(hash, json)
      return JSON.parse(json) as KeptPage
    },
    prune: pages.prune,
  }
}

/** Changes with the renderer's code, with all that it says, and with Node. */
export function versionOfRenderer(folder: string): string {
  const hash = createHash('sha256').update(process.version)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  for (const name of names.sort()) hash.update(`\n${name}\n`).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}
