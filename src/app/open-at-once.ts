import { startTransition } from 'react'
import { flushSync } from 'react-dom'
import type { createBrowserRouter } from 'react-router'

type Router = ReturnType<typeof createBrowserRouter>

/** How long a page may take to come before that is told, in milliseconds. */
const patience = 200

/**
 * Another page is rendered in one piece as soon as its data are here; what changes within a page (a filter, a pin) is a
 * transition, which typing may interrupt. That a page is being fetched is told when it takes long enough to be noticed.
 * For a `RouterProvider` that makes no transitions of its own.
 */
export function openAtOnce(router: Router): Router {
  const { subscribe } = router
  router.subscribe = (tell) => {
    let shown = router.state.location.pathname
    let waiting: ReturnType<typeof setTimeout> | undefined
    const stop = subscribe((state, change) => {
      clearTimeout(waiting)
      const { pathname } = state.navigation.location ?? state.location
      const within = pathname === shown
      const inTransition = () => startTransition(() => tell(state, change))
      if (state.navigation.state !== 'idle')
        waiting = setTimeout(within ? inTransition : () => tell(state, change), patience)
      else if (within) inTransition()
      else flushSync(() => tell(state, change))
      shown = state.location.pathname
    })
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }
  return router
}
