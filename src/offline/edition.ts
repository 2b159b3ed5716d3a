/** One build of the site as the worker keeps it. Written into the worker when all files of the build stand. */
export interface Edition {
  /** Changes with any file: names this edition's cache. */
  id: string
  /** Paths below the scope to fetch at once. `hashed`: the name changes with the content. */
  files: { path: string; hashed: boolean }[]
}

declare const __EDITION__: Edition

export const edition: Edition = __EDITION__

/** The page from which the app starts at any address. */
export const shell = '404.html'
