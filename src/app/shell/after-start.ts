import type { QueryClient } from '@tanstack/react-query'
import { type createBrowserRouter, matchRoutes, type RouteObject } from 'react-router'
import { attendNotes } from '../device/notes/attend-notes.ts'
import { keepOffline } from '../device/offline.ts'
import { takeDroppedFiles } from '../device/own/change/take-dropped-files.ts'
import { followOwnPages } from '../device/own/follow/follow-own-pages.ts'
import { whenIdle } from '../device/when-idle.ts'
import { prefetchOnIntent } from '../navigation/prefetch-on-intent.ts'
import { recoverFromDeploy } from '../navigation/recover-from-deploy.ts'
import { paths } from '../paths.ts'
import { textDirective } from '../ui/text/text-directive.ts'
import { bringFaces } from './faces.ts'
import { offerUpdates } from './update-offer.tsx'

/** What a page does once it stands: none of it is needed to show the page, so it comes after. */
export function afterStart(
  tree: RouteObject[],
  router: ReturnType<typeof createBrowserRouter>,
  client: QueryClient,
): void {
  recoverFromDeploy(() => {
    const { location } = router.state.navigation
    return location ? router.createHref(location) : null
  })
  const directive = textDirective()
  if (directive) void import('./text-in-html/show-text.ts').then(({ showText }) => showText(directive))
  void fetchForLater(tree).then(bringFaces)
  followOwnPages(client, router)
  attendNotes(router, client)
  takeDroppedFiles(() => void router.navigate(paths.ownPages()))
  whenIdle(() => prefetchOnIntent(tree))
  whenIdle(() => {
    document.documentElement.dataset.stands = ''
  })
  if (!import.meta.env.PROD) return
  offerUpdates()
  void keepOffline()
}

/**
 * The page that tells of trouble must be here before the trouble; the schemas are needed with the first file, and a
 * report's page is where most readers go next: the pointer on its link then fetches the report alone.
 */
async function fetchForLater(tree: RouteObject[]): Promise<void> {
  const lazy = (matchRoutes(tree, '/articles/any') ?? []).map(({ route }) => route.lazy)
  await Promise.allSettled([
    import('./error-page.tsx'),
    // A browser lets a text be copied only right after the click.
    import('../device/write-clipboard.ts'),
    import('../../bundle/read/file-shapes.ts'),
    ...lazy.map((load) => typeof load === 'function' && load()),
  ])
}
