import type { StoredPage } from '../../app/navigation/stored-page.ts'

/** What the browser takes a page over with: JSON for the page, and the files below `data/` that it names. */
export function pageState(page: StoredPage): { state: string; files: string[] } {
  const { files, loaderData } = page
  const loaded = typeof loaderData === 'string' ? [loaderData] : []
  return {
    state: JSON.stringify(page).replaceAll('<', '\\u003c'),
    files: [...files.flatMap(([, , file]) => file ?? []), ...loaded],
  }
}
