import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Workers } from '../../pipeline/workers/open-workers.ts'
import { hashOfTaken, type KeptPages, readingFor } from './kept-pages.ts'
import { type FirstKnown, firstKnown, type PageErrand, type Rendered, renderAhead } from './render-ahead.ts'
import type { loadPage } from './render-page.tsx'
import type { WrittenPage } from './standing-pages.ts'

interface Knowing {
  workers: Workers
  setup: Rendered
  kept: KeptPages
  loadPage: typeof loadPage
}

/**
 * What each page is made from, and which names its markup has, in the order of the pages: of those that stand as they were told
 * `before`; of lists too whose files have changed, but not what they show of them; all others are rendered.
 */
export async function knowPages(
  pages: readonly (PageErrand & { before: WrittenPage | null })[],
  { workers, setup, kept, loadPage }: Knowing,
): Promise<FirstKnown[]> {
  const isThere = (file: string) => existsSync(join(setup.data, file))
  const standing: (FirstKnown | null)[] = []
  for (const { path, before } of pages) {
    if (before?.from.every(isThere)) standing.push(before)
    else standing.push(before?.taken ? await sameList(path, before) : null)
  }
  const unknown = pages.filter((_, number) => !standing[number])
  const ahead = await renderAhead(
    workers,
    setup,
    unknown.map(({ path, isList }) => ({ path, isList })),
  )
  const rendered = ahead?.values()
  const known: FirstKnown[] = []
  for (const [number, page] of pages.entries())
    known.push(standing[number] ?? rendered?.next().value ?? (await firstKnown(page, kept)))
  return known

  async function sameList(path: string, before: WrittenPage): Promise<FirstKnown | null> {
    const from = new Set<string>()
    const taken = hashOfTaken(await loadPage(path, setup.base, readingFor(setup.data, from)))
    return taken === before.taken ? { ...before, from: [...from].sort() } : null
  }
}
