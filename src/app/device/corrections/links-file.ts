import { isOwnId } from '../../../news/readers/own-id.ts'
import type { ReadersLink } from '../../../news/readers/readers-link.ts'
import type { LinksFile } from '../../../news/readers/stated-link.ts'
import { saveFile } from '../save-file.ts'

/** Corrections as a sidecar of links, which a build takes from its folder of seeds; in the order in which they were stated. */
export function linksFile(corrections: readonly ReadersLink[]): string {
  const inOrder = corrections.toSorted((one, other) =>
    one.stated === other.stated ? (one.id < other.id ? -1 : 1) : one.stated < other.stated ? -1 : 1,
  )
  const file: LinksFile = {
    links: inOrder.map(({ relation, a, b }) => ({ relation, a: inSeeds(a), b: inSeeds(b) })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The path below the folder of seeds: the site tells a file with that folder's name, an own page has its own. */
function inSeeds({ report, file, ...quoted }: ReadersLink['a']): LinksFile['links'][number]['a'] {
  return { file: isOwnId(report) ? file : file.slice(file.indexOf('/') + 1), ...quoted }
}

/** Hands the reader corrections as such a file. */
export function saveLinksFile(corrections: readonly ReadersLink[]): void {
  const day = new Date().toISOString().slice(0, 10)
  saveFile({
    text: linksFile(corrections),
    name: `corrections-${day}.links.json`,
    type: 'application/json',
  })
}
