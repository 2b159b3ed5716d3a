import type { QueryClient } from '@tanstack/react-query'
import { type HydrationState, matchRoutes, type RouteObject } from 'react-router'

/** What the prerenderer left in the page: the path it was rendered for, and where what it was made from is. */
export interface StoredPage {
  path: string
  /** Queries, each with the kind of its file and the file below `data/`; null where the bundle has none for it. */
  files: [key: readonly unknown[], shape: string, file: string | null][]
  /** What the loaders gave, or the file that holds it. */
  loaderData: LoaderData | string
  /** There where the page says only what it is: it is drawn in the browser, at once. */
  brief?: true
}
type LoaderData = NonNullable<HydrationState['loaderData']>

/** Reads a file below `data/`, of a kind. */
type ReadFile = (file: string, shape: string) => Promise<unknown>

/** What the router starts with, and whether the HTML that stands is what it would draw. */
interface Taken {
  hydrationData: HydrationState
  drawn: boolean
}

/**
 * What the router needs to take over the prerendered HTML, or null where it must render afresh: the page was
 * rendered for another path, or the URL asks for what prerendering cannot know. What others put into a URL asks for nothing.
 * The page's files are taken into the cache in both cases; rejects where one of them cannot be had.
 */
export async function hydrationOf(
  client: QueryClient,
  tree: RouteObject[],
  read: ReadFile,
): Promise<Taken | null> {
  const page = storedPage()
  if (!page) return null
  const { pathname } = window.location
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  if (bare(pathname) !== bare(base + page.path)) return null
  const taken = page.files.map(async ([key, shape, file]) => {
    client.setQueryData(key, file === null ? null : await read(file, shape))
  })
  // Noted by the page's own script, which hides the text until then.
  const asked = document.documentElement.dataset.asked !== undefined
  const { loaderData } = page
  const [loaded] = await Promise.all([
    asked || typeof loaderData !== 'string' ? loaderData : read(loaderData, 'loaded'),
    ...taken,
    ...(asked ? [] : (matchRoutes(tree, pathname, base || '/') ?? []).map(({ route }) => settleLazy(route))),
  ])
  return asked ? null : { hydrationData: { loaderData: loaded as LoaderData }, drawn: !page.brief }
}

function storedPage(): StoredPage | null {
  return JSON.parse(document.getElementById('page-state')?.textContent || 'null')
}

/** An address with a slash at its end is the same page. */
const bare = (path: string) => path.replace(/\/$/, '')

/** Hydration needs every component at once: a matched route's module is fetched first, then no longer lazy. */
async function settleLazy(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return
  Object.assign(route, await route.lazy(), { lazy: undefined })
}
