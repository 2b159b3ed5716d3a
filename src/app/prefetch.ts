import { type LoaderFunctionArgs, matchRoutes, type RouteObject } from 'react-router'

/**
 * Fetches a page's module and data when a reader shows the intent to open it: pointer over a link, focus on it, a
 * touch begun. The query cache then answers the click.
 */
export function prefetchOnIntent(tree: RouteObject[]): void {
  const seen = new Set<string>()
  const intend = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link || link.origin !== location.origin || link.target || seen.has(link.pathname)) return
    seen.add(link.pathname)
    for (const match of matchRoutes(tree, link.pathname, import.meta.env.BASE_URL) ?? []) {
      void prefetch(match.route, {
        params: match.params,
        request: new Request(link.href),
      } as LoaderFunctionArgs)
    }
  }
  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(type, intend, { passive: true })
  }
}

let underWay = 0

/** Something is being fetched that nobody has asked to see yet. */
export const isPrefetching = (): boolean => underWay > 0

async function prefetch(route: RouteObject, args: LoaderFunctionArgs): Promise<void> {
  underWay++
  try {
    const { loader } = typeof route.lazy === 'function' ? await route.lazy() : route
    if (typeof loader === 'function') await loader(args)
  } catch {
    // What goes wrong now is told when the page is really opened.
  } finally {
    underWay--
  }
}
