/** One build of the site as the worker keeps it. Written into the worker when all files of the build stand. */
export interface Edition {
  /** Changes with any file: names this edition's cache. */
  id: string
  /** Paths below the scope to fetch at once, each with what `hashOf` gives for it. */
  files: Record<string, string>
  /** The same of what is kept once a reader has needed it. */
  later: Record<string, string>
}

declare const __EDITION__: Edition

export const edition: Edition = __EDITION__

/** The page from which the app starts at any address. */
export const shell = '404.html'

/** The one file of data whose name does not change. */
export const manifest = 'data/manifest.json'

/**
 * What the SHA-256 of a file begins with (12 hexadecimal digits): data have it in their names, of other files the edition
 * knows it. Null for a file that is of no edition we know.
 */
export function hashOf(path: string): string | null {
  const [, named] = /^data\/.+\.([0-9a-f]{12})\.json$/.exec(path) ?? []
  const known = (files: Record<string, string>) => (Object.hasOwn(files, path) ? files[path] : undefined)
  return named ?? known(edition.files) ?? known(edition.later) ?? null
}
