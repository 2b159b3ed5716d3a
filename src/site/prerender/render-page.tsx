import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  type RouteObject,
  StaticRouterProvider,
} from 'react-router'
import { routes } from '../../app/router.tsx'
import { readBundleWith } from '../../bundle/read/fetch-json.ts'
import { filesOfQuery, namesAtHand, type QueryFile } from '../../bundle/read/queries.ts'
import { queryDefaults } from '../../bundle/read/query-defaults.ts'

export { siteTexts } from './site-texts.ts'

/** One page as a browser would first see it, before it is put into the HTML template. */
export interface RenderedPage {
  /** Metadata that React hoisted (`<title>`, `<meta>`, `<link>`), to be put into `<head>`. */
  head: string
  body: string
  /** What the loaders gave the page. */
  loaderData: unknown
  /** The queries that this page was rendered with, each with its file below `data/`. */
  files: QueryFile[]
}

const origin = 'http://collate.invalid'

/**
 * Renders the page at `path` (below `base`, no query) to HTML, reading bundled files with `read`.
 * Throws when a loader or component throws: a page that cannot be rendered fails the build.
 */
export async function renderPage(
  path: string,
  base: string,
  read: (file: string) => string,
): Promise<RenderedPage> {
  const { client, handler, context } = await load(path, base, read)
  const router = createStaticRouter(handler.dataRoutes, context)
  const { prelude } = await prerender(
    <QueryClientProvider client={client}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </QueryClientProvider>,
    {
      // A boundary's content stands where it belongs, however long: moving it there would take an inline script.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError(error) {
        throw error
      },
    },
  )
  // What the router marks its links with is for its framework, which this app does without.
  const html = (await new Response(prelude as ReadableStream).text()).replaceAll(' data-discover="true"', '')
  return { ...hoistMetadata(html), loaderData: context.loaderData, files: filesOf(client) }
}

/** What the loaders of a page give it, as `renderPage` tells it, without rendering it. */
export async function loadPage(
  path: string,
  base: string,
  read: (file: string) => string,
): Promise<Pick<RenderedPage, 'loaderData' | 'files'>> {
  const { client, context } = await load(path, base, read)
  return { loaderData: context.loaderData, files: filesOf(client) }
}

async function load(path: string, base: string, read: (file: string) => string) {
  readBundleWith(async (file) => new Response(read(file)))
  const client = new QueryClient({ defaultOptions: { queries: queryDefaults } })
  const handler = createStaticHandler(routes(client) as RouteObject[], { basename: base })
  const context = await handler.query(new Request(origin + base.replace(/\/$/, '') + path))
  if (context instanceof Response) throw new Error(`${path}: redirects to ${context.headers.get('location')}`)
  for (const error of Object.values(context.errors ?? {})) throw error
  return { client, handler, context }
}

/** What the loader of the page at `path` gives, of a kind of page whose loader only sees to its data: nothing, by route. */
export function nothingLoaded(path: string): Record<string, null> {
  const { dataRoutes } = createStaticHandler(routes(new QueryClient()) as RouteObject[])
  const route = matchRoutes(dataRoutes, path)?.at(-1)?.route
  return route ? { [route.id]: null } : {}
}

// React puts hoistable elements first in the output when there is no <head> of its own.
const hoisted = /^(?:<(?:title)[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/

function hoistMetadata(html: string): { head: string; body: string } {
  const head = hoisted.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}

/** The files that a page's queries read. What grows with the whole site is not among them. */
function filesOf(client: QueryClient): RenderedPage['files'] {
  // A query that a component only stands ready to ask has no data: as JSON that would read as an answer of null.
  const queries = client.getQueryCache().findAll({ predicate: ({ state }) => state.data !== undefined })
  return queries.flatMap((query) => filesOfQuery(query, (id) => namesAtHand(client, id)))
}
