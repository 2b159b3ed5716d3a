import { sha256 } from '../../pipeline/cache/kept-values.ts'
import { type Briefly, briefHtml, briefMadeOf, briefPath } from './brief-page.ts'
import type { BriefPair } from './pair-pages.ts'
import type { StandingPages } from './standing-pages.ts'
import { type Stub, stubHtml } from './stubs.ts'

interface SmallPages {
  stood: StandingPages
  /** Writes a page: its path, and its HTML. */
  write: (path: string, html: string) => void
  /** The file of a page, below the folder of the site. */
  fileOf: (path: string) => string
}

/** Writes the brief pages of comparisons; those that stand and are made from the same are taken. */
export function writeBriefPages(pairs: readonly BriefPair[], made: Briefly, pages: SmallPages): void {
  const { template, base, site, loaderData, asks } = made
  const shared = sha256(JSON.stringify([template, base, site, loaderData, asks]))
  for (const pair of pairs) {
    const key = sha256(shared + briefMadeOf(pair, made))
    writeSmallPage(briefPath(pair), key, () => briefHtml(pair, made), pages)
  }
}

/** Writes the pages of addresses that lead on, as above. */
export function writeStubs(
  stubs: readonly Stub[],
  made: Parameters<typeof stubHtml>[1],
  pages: SmallPages,
): void {
  for (const stub of stubs) {
    const key = sha256(JSON.stringify([stub, made.base, made.site.url]))
    writeSmallPage(stub.path, key, () => stubHtml(stub, made), pages)
  }
}

function writeSmallPage(
  path: string,
  key: string,
  html: () => string,
  { stood, write, fileOf }: SmallPages,
): void {
  const file = fileOf(path)
  if (stood.known(file)?.key !== key || !stood.take(file, null)) write(path, html())
  stood.note(file, { from: [], taken: null, names: [], loaded: null, key })
}
