import { startTransition } from 'react'
import type { createBrowserRouter } from 'react-router'

type Router = ReturnType<typeof createBrowserRouter>

/**
 * Another page is rendered in one piece as soon as its data are here; what changes within a page (a filter, a pin) is a
 * transition, which typing may interrupt. For a `RouterProvider` that makes no transitions of its own.
 */
export function openAtOnce(router: Router): Router {
  const { subscribe } = router
  router.subscribe = (tell) => {
    let shown = router.state.location.pathname
    return subscribe((state, change) => {
      const { pathname } = state.navigation.location ?? state.location
      if (pathname === shown) startTransition(() => tell(state, change))
      else tell(state, change)
      shown = state.location.pathname
    })
  }
  return router
}
