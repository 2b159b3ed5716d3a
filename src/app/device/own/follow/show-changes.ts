import type { QueryClient } from '@tanstack/react-query'
import { tendOwnPages } from '../events/tend-own-pages.ts'
import { mergeOwnPages } from '../merged/merged-bundle.ts'
import type { Revalidating } from './revalidating.ts'

/** Has the page that stands, and those after it, see what the device holds now; then brings up to date what was made of it. */
export async function showChanges(client: QueryClient, router: Revalidating): Promise<void> {
  mergeOwnPages()
  client.removeQueries({ type: 'inactive' })
  await client.invalidateQueries()
  await router.revalidate()
  // Where the site's files cannot be had now, or the stages cannot run, the next change tries again.
  await tendOwnPages().catch(() => undefined)
}
