// First, before any component's own file: it sets the order of the cascade layers.
import './styles/index.css'
import './most-pages.ts'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { queryDefaults } from '../bundle/read/query-defaults.ts'
import { holdsOwnPages } from './device/holds-own-pages.ts'
import { readPreferences } from './device/preferences.ts'
import { builtSpeech, speechIn } from './i18n/speech.ts'
import { leaveFirstPage } from './navigation/first-page.ts'
import { hydrationOf } from './navigation/stored-page.ts'
import { routes } from './router.tsx'
import { InReadersLanguage, readersLanguage } from './shell/readers-language.tsx'

const client = new QueryClient({ defaultOptions: { queries: queryDefaults } })
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const tree = routes(client)
void start(root)

/** Not part of the start: what a prerendered page was made from is read while the rest arrives. */
async function readFile(file: string, shape: string): Promise<unknown> {
  return (await import('../bundle/read/queries.ts')).readFile(file, shape)
}

type Router = ReturnType<typeof createBrowserRouter>

/** Sets `onFirstPage` to false before the next page renders; set in an effect of that page, it would render twice. */
function noteLeaving(router: Router): void {
  const { pathname } = router.state.location
  const stop = router.subscribe(({ location }) => {
    if (location.pathname === pathname) return
    stop()
    leaveFirstPage()
  })
}

/** Whether what the router loads first ends in an error. */
const failsToLoad = (router: Router): Promise<boolean> =>
  new Promise((resolve) =>
    router.subscribe(({ initialized, errors }) => initialized && resolve(errors !== null)),
  )

// Not at the top level: the chunks of routes import this one, and a module that waits for its importers waits for ever.
async function start(root: HTMLElement): Promise<void> {
  // A device that holds pages of the reader's shows them among the site's; for all others none of that is loaded.
  if (holdsOwnPages()) (await import('./device/own/merged/merged-bundle.ts')).mergeOwnPages()
  // Others rewrite texts whenever they like: React meets none of them before this has come, which a page asks for with its data.
  const tolerant = import('./shell/text-in-html/rewritten-text.ts').catch(reportError)
  let mayStay = false
  const taken = await hydrationOf(client, tree, readFile).catch((error: unknown) => {
    reportError(error)
    mayStay = true
    return null
  })
  const router = createBrowserRouter(tree, {
    basename: import.meta.env.BASE_URL,
    ...(taken && { hydrationData: taken.hydrationData }),
  })
  // A file of the delivered page did not come. Where the newest one's do not either, the text that stands is worth more.
  if (mayStay && (await failsToLoad(router))) return
  // What was made ahead is taken over in its own language; what is made here speaks the reader's from the start.
  const drawn = taken?.drawn === true
  const first = drawn ? builtSpeech : await speechIn(readersLanguage(readPreferences().language))
  const app = (
    <StrictMode>
      <InReadersLanguage first={first}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </InReadersLanguage>
    </StrictMode>
  )
  ;(await tolerant)?.tolerateRewriting(document.body)
  if (drawn) {
    noteLeaving(router)
    hydrateRoot(root, app)
  } else {
    leaveFirstPage()
    root.replaceChildren()
    delete document.documentElement.dataset.asked
    createRoot(root).render(app)
  }
  const { afterStart } = await import('./shell/after-start.ts')
  afterStart(tree, router, client)
}
