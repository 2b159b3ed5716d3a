import type { QueryClient } from '@tanstack/react-query'
import { holdsOwnPages, ownPagesKey } from '../../holds-own-pages.ts'
import { whenIdle } from '../../when-idle.ts'
import type { Revalidating } from './revalidating.ts'

/** So long must it be quiet before a change is shown: files come one after another. In milliseconds. */
const quiet = 300

/** Shows the reader's own pages on the page that stands, and each change of them, in whichever tab it is made. */
export function followOwnPages(client: QueryClient, router: Revalidating): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const show = () => {
    clearTimeout(waiting)
    waiting = setTimeout(async () => {
      const { showChanges } = await import('./show-changes.ts')
      await showChanges(client, router)
    }, quiet)
  }
  addEventListener(ownPagesKey, show)
  window.addEventListener('storage', ({ key }) => key === ownPagesKey && show())
  if (!holdsOwnPages()) return
  // Until all of a delivered page is taken over it must stay what was delivered, its late parts too.
  const first = () => whenIdle(show)
  if (document.readyState === 'complete') first()
  else addEventListener('load', first, { once: true })
}
