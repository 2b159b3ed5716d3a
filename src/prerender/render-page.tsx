import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, type RouteObject, StaticRouterProvider } from 'react-router'
import { readBundleWith } from '../app/bundle/fetch-json.ts'
import { queryDefaults } from '../app/bundle/query-defaults.ts'
import { routes } from '../app/router.tsx'

/** One page as a browser would first see it, before it is put into the HTML template. */
export interface RenderedPage {
  /** Metadata that React hoisted (`<title>`, `<meta>`, `<link>`), to be put into `<head>`. */
  head: string
  body: string
  /** JSON for the browser: the queries and loader data this page was rendered with. */
  state: string
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
  readBundleWith(async (file) => new Response(read(file)))
  const client = new QueryClient({ defaultOptions: { queries: queryDefaults } })
  const handler = createStaticHandler(routes(client) as RouteObject[], { basename: base })
  const context = await handler.query(new Request(origin + base.replace(/\/$/, '') + path))
  if (context instanceof Response) throw new Error(`${path}: redirects to ${context.headers.get('location')}`)
  for (const error of Object.values(context.errors ?? {})) throw error
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
  const html = await new Response(prelude as ReadableStream).text()
  return { ...hoistMetadata(html), state: pageState(path, client, context.loaderData) }
}

// React puts hoistable elements first in the output when there is no <head> of its own.
const hoisted = /^(?:<(?:title)[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/

function hoistMetadata(html: string): { head: string; body: string } {
  const head = hoisted.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}

/** Keys and data only, without what grows with the whole site; no times of arrival: two builds of the same input are byte-identical. */
function pageState(path: string, client: QueryClient, loaderData: unknown): string {
  // A query that a component only stands ready to ask has no data: as JSON that would read as an answer of null.
  const queries = client
    .getQueryCache()
    .findAll({ predicate: ({ meta, state }) => !meta?.wholeSite && state.data !== undefined })
  const data = queries.map(({ queryKey, state }) => [queryKey, state.data])
  return JSON.stringify({ path, data, loaderData }).replaceAll('<', '\\u003c')
}
