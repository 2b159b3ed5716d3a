import type { createBrowserRouter } from 'react-router'

type Router = ReturnType<typeof createBrowserRouter>

/**
 * Another page is rendered in one piece as soon as its data are here; what changes within a page (a filter, a pin) stays a
 * transition, which typing may interrupt. The router's links have no option for it.
 */
export function openAtOnce(router: Router): Router {
  const { navigate } = router
  const leaves = (to: unknown) => {
    const path = typeof to === 'string' ? to.split(/[?#]/)[0] : (to as { pathname?: string } | null)?.pathname
    return Boolean(path) && !router.state.location.pathname.endsWith(path ?? '')
  }
  router.navigate = ((to: string, options?: object) =>
    typeof to === 'number'
      ? navigate(to)
      : navigate(to, { flushSync: leaves(to), ...options })) as typeof navigate
  return router
}
