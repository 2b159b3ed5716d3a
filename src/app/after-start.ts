import { type createBrowserRouter, matchRoutes, type RouteObject } from 'react-router'
import { bringFaces } from './faces.ts'
import { keepOffline } from './offline.ts'
import { paths } from './paths.ts'
import { prefetchOnIntent } from './prefetch.ts'
import { recoverFromDeploy } from './recover-from-deploy.ts'
import { tolerateRewriting } from './rewritten-text.ts'
import { textDirective } from './shared/text-directive.ts'
import { prepareFormats } from './shared/use-words.ts'
import { whenIdle } from './shared/when-idle.ts'
import { offerUpdates } from './update-offer.tsx'

/** What a page does once it stands: none of it is needed to show the page, so it comes after. */
export function afterStart(tree: RouteObject[], router: ReturnType<typeof createBrowserRouter>): void {
  tolerateRewriting(document.body)
  recoverFromDeploy(() => {
    const { location } = router.state.navigation
    return location ? router.createHref(location) : null
  })
  const directive = textDirective()
  if (directive) void import('./show-text.ts').then(({ showText }) => showText(directive))
  void fetchForLater(tree).then(bringFaces)
  whenIdle(() => prefetchOnIntent(tree))
  whenIdle(() => {
    document.documentElement.dataset.stands = ''
    prepareFormats(navigator.language)
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
  const lazy = (matchRoutes(tree, paths.article('any')) ?? []).map(({ route }) => route.lazy)
  await Promise.allSettled([
    import('./shared/error-page.tsx'),
    import('./bundle/file-shapes.ts'),
    ...lazy.map((load) => typeof load === 'function' && load()),
  ])
}
