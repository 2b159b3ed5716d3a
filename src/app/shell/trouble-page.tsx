import { lazy, Suspense } from 'react'

// Rarely needed, so not part of what every page starts with; fetched once a page stands, for when the network is gone.
const ErrorPage = lazy(() => import('./error-page.tsx').then((module) => ({ default: module.ErrorPage })))

/** Where a page fails or does not exist. */
export function TroublePage() {
  return (
    <Suspense>
      <ErrorPage />
    </Suspense>
  )
}
