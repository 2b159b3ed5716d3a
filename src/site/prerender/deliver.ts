import { join } from 'node:path'
import type { StoredPage } from '../../app/navigation/stored-page.ts'
import { hashContent } from '../../bundle/write/hash-content.ts'
import type { DeliveredPage } from './page-html.ts'
import { pageState } from './page-state.ts'
import type { RenderedPage } from './render-page.tsx'
import type { WrittenPage } from './standing-pages.ts'
import { writeBelow } from './write-files.ts'

/** Characters of what loaders gave up to which it stands in the page; more of it says again what the text says. */
const fewCharacters = 200

/** What the browser takes a page over with is told by the names of its files: no text stands twice in the page. */
export function deliver(
  rendered: RenderedPage,
  path: string,
  { outDir, base }: { outDir: string; base: string },
): DeliveredPage & Pick<WrittenPage, 'loaded'> {
  const json = JSON.stringify(rendered.loaderData)
  const loaded = json.length > fewCharacters ? `pages/page.${hashContent(json)}.json` : null
  if (loaded) writeBelow(join(outDir, 'data', loaded), json)
  const loaderData = loaded ?? (rendered.loaderData as StoredPage['loaderData'])
  const { state, files } = pageState({ path, files: rendered.files, loaderData })
  const { head, body } = rendered
  const address = (file: string) => `${base}data/${file}`
  return { head, body, state, files: files.map(address), loaderFile: loaded && address(loaded), loaded }
}
