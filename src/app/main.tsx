// First, before any component's own file: it sets the order of the cascade layers.
import './styles/index.css'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { queryDefaults } from './bundle/query-defaults.ts'
import { openAtOnce } from './open-at-once.ts'
import { routes } from './router.tsx'
import { leaveFirstPage } from './shared/first-page.ts'
import { showLocale } from './shared/use-locale.ts'
import { onNextPage } from './shared/use-next-page.ts'
import { hydrationOf, takeStoredPage } from './stored-page.ts'

const client = new QueryClient({ defaultOptions: { queries: queryDefaults } })
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const tree = routes(client)
void start(root)

type Router = ReturnType<typeof createBrowserRouter>

/** Known before the next page is rendered, so that it is rendered once. */
function noteLeaving(router: Router): void {
  const { pathname } = router.state.location
  const stop = router.subscribe(({ location }) => {
    if (location.pathname === pathname) return
    stop()
    leaveFirstPage()
  })
  onNextPage(showLocale)
}

// Not at the top level: the chunks of routes import this one, and a module that waits for its importers waits for ever.
async function start(root: HTMLElement): Promise<void> {
  const hydrationData = await hydrationOf(takeStoredPage(client), tree)
  const router = openAtOnce(
    createBrowserRouter(tree, {
      basename: import.meta.env.BASE_URL,
      ...(hydrationData && { hydrationData }),
    }),
  )
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} useTransitions={false} />
      </QueryClientProvider>
    </StrictMode>
  )
  if (hydrationData) {
    noteLeaving(router)
    hydrateRoot(root, app)
  } else {
    leaveFirstPage()
    root.replaceChildren()
    delete document.documentElement.dataset.asked
    createRoot(root).render(app)
  }
  const { afterStart } = await import('./after-start.ts')
  afterStart(tree, router)
}
