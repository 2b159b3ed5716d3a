import { useDeferredValue, useState } from 'react'
import { Outlet, useLocation, useMatches, useNavigationType } from 'react-router'
import { type AheadHandle, type PageAhead, usePageAhead } from './page-ahead.ts'
import { PageSlot } from './page-slot.tsx'
import './page-slot.module.css'

/**
 * Renders the current page and, out of sight, the one that the reader will probably open next, so that opening it only
 * has to show it. With a query or fragment, or on going back, the page is rendered anew: what was rendered ahead is in
 * its initial state.
 */
export function PageSlots() {
  const match = useMatches().at(-1)
  const Page = (match?.handle as AheadHandle | undefined)?.Page
  const pathname = bare(match?.pathname ?? '')
  const { key, search, hash } = useLocation()
  const type = useNavigationType()
  const [intended, setIntended] = usePageAhead()
  // Deferred: rendering ahead gives way to every other update.
  const next = useDeferredValue(intended)
  const [shown, setShown] = useState({ pathname, key, ahead: false })
  if (shown.pathname !== pathname) {
    const ahead = next?.pathname === pathname && search === '' && hash === '' && type !== 'POP'
    setShown({ pathname, key: ahead ? pathname : key, ahead })
    setIntended(null)
  }
  const pages: (PageAhead & { key: string; ahead: boolean; inSight: boolean })[] = []
  // The shown one first: of two elements with one id, the document finds the first.
  if (Page && match) {
    const params = { ...match.params, ...(match.loaderData as PageAhead['params'] | undefined) }
    pages.push({ ...shown, Page, params, inSight: true })
  }
  if (next && next.pathname !== pathname)
    pages.push({ ...next, key: next.pathname, ahead: true, inSight: false })
  return (
    <>
      <Outlet />
      {pages.map(({ Page, params, key, ...place }) => (
        <PageSlot key={key} {...place}>
          <Page {...params} />
        </PageSlot>
      ))}
    </>
  )
}

/** An address with a slash at its end is the same page. */
const bare = (pathname: string) => pathname.replace(/\/+$/, '')
