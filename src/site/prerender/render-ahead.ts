import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Errands, Workers } from '../../pipeline/workers/open-workers.ts'
import { namesIn } from './first-styles.ts'
import { hashOfTaken, type KeptPages, keptPages } from './kept-pages.ts'
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
export type FirstKnown = Pick<WrittenPage, 'from' | 'names' | 'taken'>

/** So many pages are rendered while a thread starts. */
const [fewestPages, pagesAtOnce] = [48, 8]

/** A page that is to be rendered. */
export interface PageErrand {
  path: string
  /** Whether its loader gives all that it is made from. */
  isList: boolean
}

/** Has pages rendered by threads, which keep them; null where there are too few. */
export function renderAhead(
  workers: Workers,
  setup: Rendered,
  pages: readonly PageErrand[],
): Promise<FirstKnown[] | null> {
  return workers.each({ name: 'renderPages', setup, fewest: fewestPages, atOnce: pagesAtOnce }, pages)
}

/** In a thread: renders pages and keeps them. */
export async function renderPages({ setup, given }: Errands<Rendered, PageErrand>): Promise<FirstKnown[]> {
  const { renderer, ...rest } = setup
  const module = pathToFileURL(join(renderer, 'render-page.js')).href
  const { renderPage } = (await import(module)) as typeof rendering
  const kept = keptPages({ ...rest, render: (path, read) => renderPage(path, setup.base, read) })
  const known: FirstKnown[] = []
  for (const page of given) known.push(await firstKnown(page, kept))
  return known
}

/** Renders a page, or reads what was kept of it, and tells what it is made from and which names its markup has. */
export async function firstKnown({ path, isList }: PageErrand, kept: KeptPages): Promise<FirstKnown> {
  const { from, rendered } = await kept.render(path)
  return { from, names: namesIn(rendered.body), taken: isList ? hashOfTaken(rendered) : null }
}
