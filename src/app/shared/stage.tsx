import { Component, type ReactNode, useState } from 'react'
import { Outlet, useLocation, useMatches, useNavigationType } from 'react-router'
import { InSight, MadeAhead } from './in-sight.ts'
import { type StageHandle, usePageAhead } from './page-ahead.ts'
import './stage.css'

/**
 * The page that is shown and, out of sight, the one that a reader will probably open next: opening it takes no more than
 * showing it. Where a place within the page is asked for, or one goes back to it, it is made anew.
 */
export function Stage() {
  const match = useMatches().at(-1)
  const Page = (match?.handle as StageHandle | undefined)?.Page
  const pathname = match?.pathname ?? ''
  const { key, search, hash } = useLocation()
  const type = useNavigationType()
  const [next, setNext] = usePageAhead()
  const [shown, setShown] = useState({ pathname, key, ahead: false })
  if (shown.pathname !== pathname) {
    const ahead = next?.pathname === pathname && search === '' && hash === '' && type !== 'POP'
    setShown({ pathname, key: ahead ? pathname : key, ahead })
    setNext(null)
  }
  const pages = []
  // The shown one first: of two elements with one id, the document finds the first.
  if (Page && match) pages.push({ ...shown, Page, params: match.params, inSight: true })
  if (next && next.pathname !== pathname)
    pages.push({ ...next, key: next.pathname, ahead: true, inSight: false })
  return (
    <>
      <Outlet />
      {pages.map(({ Page, params, key, ahead, inSight }) => (
        <div key={key} className={inSight ? 'stage' : 'stage stage--ahead'}>
          <MadeAhead value={ahead}>
            <InSight value={inSight}>
              <Guard inSight={inSight}>
                <Page {...params} />
              </Guard>
            </InSight>
          </MadeAhead>
        </div>
      ))}
    </>
  )
}

interface GuardProps {
  inSight: boolean
  children: ReactNode
}

interface GuardState {
  failure: { error: unknown } | null
}

/** A page that fails out of sight costs the shown one nothing; its failure is told once it is opened. */
class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { failure: null }

  static getDerivedStateFromError = (error: unknown) => ({ failure: { error } })

  override render() {
    const { failure } = this.state
    if (failure && this.props.inSight) throw failure.error
    return failure ? null : this.props.children
  }
}
