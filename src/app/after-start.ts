import type { RouteObject } from 'react-router'
import { prefetchOnIntent } from './prefetch.ts'
import { recoverFromDeploy } from './recover-from-deploy.ts'
import { keepOffline } from './shared/offline.ts'

/** What a page does once it stands: none of it is needed to show the page, so it comes after. */
export function afterStart(tree: RouteObject[]): void {
  recoverFromDeploy()
  prefetchOnIntent(tree)
  if (import.meta.env.PROD) void keepOffline()
}
