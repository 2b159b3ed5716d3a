import { type LoaderFunctionArgs, matchRoutes, type RouteObject } from 'react-router'
import { type AheadHandle, type PageAhead, renderAhead } from './page-ahead.ts'

/** How many of the links in sight are fetched before anybody points at one. */
const fewInSight = 4

/** How long a pointer rests on a link before its page is made, in milliseconds. */
const rest = 50

/**
 * Fetches a page's module and data when a reader shows the intent to open it: pointer over a link, focus on it, a
 * touch begun; the query cache then answers the click. A page that can be is rendered out of sight as well. What is in
 * sight already when this is called is fetched at once, unless the reader asked to save data.
 */
export function prefetchOnIntent(tree: RouteObject[]): void {
  const underWay = new Map<string, Promise<PageAhead | null>>()
  const fetchOnce = ({ pathname, href }: HTMLAnchorElement) => {
    const page =
      underWay.get(pathname) ?? prefetch(tree, pathname, href).finally(() => underWay.delete(pathname))
    underWay.set(pathname, page)
    return page
  }
  let intended = ''
  const intend = async ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    const from = location.pathname
    const leads = link && link.origin === location.origin && !link.target && link.pathname !== from
    const way = leads ? `${from} ${link.pathname}` : ''
    const known = way === intended
    intended = way
    if (!leads || known) return
    const page = await fetchOnce(link)
    setTimeout(() => page && intended === way && location.pathname === from && renderAhead(page), rest)
  }
  for (const type of ['pointermove', 'focusin', 'pointerdown']) {
    document.addEventListener(type, intend, { passive: true })
  }
  if (savesData()) return
  const reports = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-report]')]
  for (const link of reports.filter(isInSight).slice(0, fewInSight)) void fetchOnce(link)
}

function isInSight(link: Element): boolean {
  const { top, bottom } = link.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

const savesData = () =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true

let asked = 0

/** Something is being fetched that nobody has asked to see yet. */
export const isPrefetching = (): boolean => asked > 0

async function prefetch(tree: RouteObject[], path: string, href: string): Promise<PageAhead | null> {
  const matches = matchRoutes(tree, path, import.meta.env.BASE_URL) ?? []
  const pages = await Promise.all(matches.map(({ route, params }) => load(route, params, href)))
  const page = pages.at(-1) ?? null
  const { pathname = '' } = matches.at(-1) ?? {}
  return page && { pathname, ...page }
}

/** The page that may be rendered ahead, with its params, if the route has one and all of it came. */
async function load(
  route: RouteObject,
  params: PageAhead['params'],
  href: string,
): Promise<Pick<PageAhead, 'Page' | 'params'> | null> {
  asked++
  try {
    const { loader, handle } = typeof route.lazy === 'function' ? await route.lazy() : route
    const loaded =
      typeof loader === 'function' &&
      (await loader({ params, request: new Request(href) } as LoaderFunctionArgs))
    const Page = (handle as AheadHandle | undefined)?.Page
    return Page ? { Page, params: { ...params, ...(loaded as PageAhead['params']) } } : null
  } catch {
    // What goes wrong now is told when the page is really opened.
    return null
  } finally {
    asked--
  }
}
