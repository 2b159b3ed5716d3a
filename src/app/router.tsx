import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { Frame } from './shared/frame.tsx'
import { LoadingPage } from './shared/loading-page.tsx'
import { Stage } from './shared/stage.tsx'
import { TroublePage } from './shared/trouble-page.tsx'

/** All routes. Each page's module is fetched when first visited and exports `Component` and a `loader(client)`. */
export function routes(client: QueryClient): RouteObject[] {
  return [
    {
      Component: Frame,
      HydrateFallback: LoadingPage,
      // An error shows inside the frame; one in the frame itself takes the whole page.
      ErrorBoundary: TroublePage,
      children: [{ Component: Stage, ErrorBoundary: TroublePage, children: pages(client) }],
    },
  ]
}

function pages(client: QueryClient): RouteObject[] {
  return [
    { index: true, lazy: () => import('./article-list/route.tsx').then((page) => page.route(client)) },
    {
      path: 'topics/:slug',
      lazy: () => import('./article-list/route.tsx').then((page) => page.route(client)),
    },
    {
      path: 'articles/:id',
      lazy: () => import('./reading/route.tsx').then((page) => page.route(client)),
    },
    {
      path: 'compare/:left?',
      lazy: () => import('./comparison/choose/route.tsx').then((page) => page.route(client)),
    },
    {
      path: 'compare/:left/:right',
      lazy: () => import('./comparison/route.tsx').then((page) => page.route(client)),
    },
    { path: 'colophon', lazy: () => import('./colophon/route.tsx').then((page) => page.route(client)) },
    { path: '*', lazy: () => import('./shared/not-found-page.tsx') },
  ]
}
