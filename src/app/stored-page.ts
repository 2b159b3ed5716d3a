import type { QueryClient } from '@tanstack/react-query'
import { type HydrationState, matchRoutes, type RouteObject } from 'react-router'

/** What the prerenderer left in the page: the path it was rendered for, its queries and its loader data. */
interface StoredPage {
  path: string
  data: [key: readonly unknown[], data: unknown][]
  loaderData: NonNullable<HydrationState['loaderData']>
}

/** Takes the prerendered page's queries into the cache. Returns null where this page was not prerendered. */
export function takeStoredPage(client: QueryClient): StoredPage | null {
  const json = document.getElementById('page-state')?.textContent
  if (!json) return null
  const page = JSON.parse(json) as StoredPage
  for (const [key, data] of page.data) client.setQueryData(key, data)
  return page
}

/**
 * What the router needs to take over the prerendered HTML, or null where it must render afresh: the page was
 * rendered for another path, or the URL asks for what prerendering cannot know. What others put into a URL asks for nothing.
 */
export async function hydrationOf(
  page: StoredPage | null,
  tree: RouteObject[],
): Promise<HydrationState | null> {
  const { pathname } = window.location
  // Noted by the page's own script, which hides the text until then.
  const asked = document.documentElement.dataset.asked !== undefined
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  if (!page || asked || pathname.replace(/\/$/, '') !== (base + page.path).replace(/\/$/, '')) return null
  await Promise.all((matchRoutes(tree, pathname, base || '/') ?? []).map(({ route }) => settleLazy(route)))
  return { loaderData: page.loaderData }
}

/** Hydration needs every component at once: a matched route's module is fetched first, then no longer lazy. */
async function settleLazy(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return
  Object.assign(route, await route.lazy(), { lazy: undefined })
}
