import type { StoredPage } from '../../app/navigation/stored-page.ts'

/** What the browser takes a page over with: JSON for the page, and the files below `data/` that its queries name. */
export function pageState(page: StoredPage): { state: string; files: string[] } {
  return {
    state: JSON.stringify(page).replaceAll('<', '\\u003c'),
    files: page.files.flatMap(([, , file]) => file ?? []),
  }
}
