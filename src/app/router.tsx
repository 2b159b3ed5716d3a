import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { loadOnce } from './navigation/load-once.ts'
import { PageSlots } from './navigation/page-slots.tsx'
import { pageRoutes } from './routes.ts'
import { Frame } from './shell/frame.tsx'
import { LoadingPage } from './shell/loading-page.tsx'
import { TroublePage } from './shell/trouble-page.tsx'

type PageParts = Pick<RouteObject, 'Component' | 'loader' | 'handle' | 'shouldRevalidate'>

interface PageModule {
  route: (client: QueryClient) => PageParts | Promise<PageParts>
}

const modules = import.meta.glob<PageModule>('./*/**/route.tsx')

/** The router's tree: every page of `routes.ts`, its module fetched when first opened, inside the frame and the slots. */
export function routes(client: QueryClient): RouteObject[] {
  const pages = pageRoutes.map(({ path, module }): RouteObject => {
    const load = modules[`./${module}`]
    if (!load) throw new Error(`routes.ts names ${module}, which is not there`)
    return { path, lazy: loadOnce(async () => (await load()).route(client)) }
  })
  return [
    {
      Component: Frame,
      HydrateFallback: LoadingPage,
      // An error shows inside the frame; one in the frame itself takes the whole page.
      ErrorBoundary: TroublePage,
      children: [{ Component: PageSlots, ErrorBoundary: TroublePage, children: pages }],
    },
  ]
}
