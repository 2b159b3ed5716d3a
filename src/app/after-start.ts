import { type createBrowserRouter, matchRoutes, type RouteObject } from 'react-router'
import { showLateFonts } from './late-fonts.ts'
import { keepOffline } from './offline.ts'
import { paths } from './paths.ts'
import { prefetchOnIntent } from './prefetch.ts'
import { recoverFromDeploy } from './recover-from-deploy.ts'
import { onNextPage } from './shared/use-next-page.ts'
import { offerUpdates } from './update-offer.tsx'

/** What a page does once it stands: none of it is needed to show the page, so it comes after. */
export function afterStart(tree: RouteObject[], router: ReturnType<typeof createBrowserRouter>): void {
  recoverFromDeploy(() => {
    const { location } = router.state.navigation
    return location ? router.createHref(location) : null
  })
  prefetchOnIntent(tree)
  onNextPage(showLateFonts)
  fetchForLater(tree)
  if (!import.meta.env.PROD) return
  offerUpdates()
  void keepOffline()
}

/**
 * The page that tells of trouble must be here before the trouble; the schemas are needed with the first file, and a
 * report's page is where most readers go next: the pointer on its link then fetches the report alone.
 */
function fetchForLater(tree: RouteObject[]): void {
  void import('./shared/error-page.tsx')
  void import('./bundle/file-shapes.ts')
  for (const { route } of matchRoutes(tree, paths.article('any')) ?? []) {
    if (typeof route.lazy === 'function') void route.lazy().catch(() => undefined)
  }
}
