import { useDeferredValue, useState } from 'react'
import { Outlet, useLocation, useMatches, useNavigationType } from 'react-router'
import { type PageAhead, type StageHandle, usePageAhead } from './page-ahead.ts'
import { StagedPage } from './staged-page.tsx'
import './stage.css'

/**
 * The page that is shown and, out of sight, the one that a reader will probably open next: opening it takes no more than
 * showing it. Where a place within the page is asked for, or one goes back to it, it is made anew.
 */
export function Stage() {
  const match = useMatches().at(-1)
  const Page = (match?.handle as StageHandle | undefined)?.Page
  const pathname = bare(match?.pathname ?? '')
  const { key, search, hash } = useLocation()
  const type = useNavigationType()
  const [intended, setIntended] = usePageAhead()
  // Whatever else is to be rendered comes before it.
  const next = useDeferredValue(intended)
  const [shown, setShown] = useState({ pathname, key, ahead: false })
  if (shown.pathname !== pathname) {
    const ahead = next?.pathname === pathname && search === '' && hash === '' && type !== 'POP'
    setShown({ pathname, key: ahead ? pathname : key, ahead })
    setIntended(null)
  }
  const pages: (PageAhead & { key: string; ahead: boolean; inSight: boolean })[] = []
  // The shown one first: of two elements with one id, the document finds the first.
  if (Page && match) pages.push({ ...shown, Page, params: match.params, inSight: true })
  if (next && next.pathname !== pathname)
    pages.push({ ...next, key: next.pathname, ahead: true, inSight: false })
  return (
    <>
      <Outlet />
      {pages.map(({ Page, params, key, ...place }) => (
        <StagedPage key={key} {...place}>
          <Page {...params} />
        </StagedPage>
      ))}
    </>
  )
}

/** An address with a slash at its end is the same page. */
const bare = (pathname: string) => pathname.replace(/\/+$/, '')
