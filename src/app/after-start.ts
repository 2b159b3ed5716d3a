import type { createBrowserRouter, RouteObject } from 'react-router'
import { showLateFonts } from './late-fonts.ts'
import { keepOffline } from './offline.ts'
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
  fetchForLater()
  if (!import.meta.env.PROD) return
  offerUpdates()
  void keepOffline()
}

/** The page that tells of trouble must be here before the trouble; the schemas are needed with the first file. */
function fetchForLater(): void {
  void import('./shared/error-page.tsx')
  void import('./bundle/file-shapes.ts')
}
