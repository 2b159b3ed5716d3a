import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Errands, Workers } from '../../pipeline/workers/open-workers.ts'
import { namesIn } from './first-styles.ts'
import { type KeptPages, keptPages } from './kept-pages.ts'
import type * as rendering from './render-page.tsx'
import type { WrittenPage } from './standing-pages.ts'

/** What pages are rendered from and with: see `keptPages`. */
export interface Rendered {
  cache: string
  version: string
  base: string
  data: string
  /** The folder of the built renderer. */
  renderer: string
}

/** What is known of a page before its markup is put into a document. */
export type FirstKnown = Pick<WrittenPage, 'from' | 'names'>

/** So many pages are rendered while a thread starts. */
const [fewestPages, pagesAtOnce] = [48, 8]

/** Has pages rendered by threads, which keep them; null where there are too few. */
export function renderAhead(
  workers: Workers,
  setup: Rendered,
  paths: readonly string[],
): Promise<FirstKnown[] | null> {
  return workers.each({ name: 'renderPages', setup, fewest: fewestPages, atOnce: pagesAtOnce }, paths)
}

/** In a thread: renders pages and keeps them. */
export async function renderPages({ setup, given }: Errands<Rendered, string>): Promise<FirstKnown[]> {
  const kept = await openRendered(setup)
  const known: FirstKnown[] = []
  for (const path of given) known.push(await firstKnown(path, kept))
  return known
}

/** Renders a page, or reads what was kept of it, and tells what it is made from and which names its markup has. */
export async function firstKnown(path: string, kept: KeptPages): Promise<FirstKnown> {
  const { from, rendered } = await kept.render(path)
  return { from, names: namesIn(rendered.body) }
}

/** Pages as they are kept, rendered by the built renderer. */
export async function openRendered({ renderer, ...setup }: Rendered): Promise<KeptPages> {
  const module = pathToFileURL(join(renderer, 'render-page.js')).href
  const { renderPage } = (await import(module)) as typeof rendering
  return keptPages({ ...setup, render: (path, read) => renderPage(path, setup.base, read) })
}
