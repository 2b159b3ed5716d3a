import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { routes } from '../../src/app/router.tsx'
import { readBundleWith } from '../../src/bundle/read/fetch-json.ts'
import { queryDefaults } from '../../src/bundle/read/query-defaults.ts'
import { bundleFiles } from '../../src/bundle/write/bundle-files.ts'
import { waitAlsoWhile } from './at-rest.ts'
import { type MadeUp, madeUp } from './made-up.ts'

interface Options {
  /** What the site holds; the made-up ferry story and two reports alone unless told otherwise. */
  bundle?: MadeUp
  /** Answers in place of the bundle, by path below `data/`; undefined lets the bundle answer. */
  answer?: (file: string) => Response | undefined
}

/** The whole app at an address, on its real routes, with the bundle that the pipeline writes for `bundle`. */
export function renderApp(path: string, { bundle = madeUp, answer }: Options = {}) {
  const files = bundleFiles(bundle)
  const fetched: string[] = []
  readBundleWith(async (file) => {
    fetched.push(file)
    const own = answer?.(file)
    if (own) return own
    const content = files.get(file)
    return content === undefined ? new Response('', { status: 404 }) : new Response(content)
  })
  const client = new QueryClient({ defaultOptions: { queries: queryDefaults } })
  const router = createMemoryRouter(routes(client), { initialEntries: [path] })
  waitAlsoWhile(() => client.isFetching() > 0 || router.state.navigation.state !== 'idle')
  const user = userEvent.setup()
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { user, router, fetched }
}
