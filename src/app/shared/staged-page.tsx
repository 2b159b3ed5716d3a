import { Component, type ReactNode, useContext, useMemo } from 'react'
import { UNSAFE_LocationContext as LocationContext, NavigationType } from 'react-router'
import { InSight, MadeAhead } from './in-sight.ts'

interface StagedPageProps {
  /** Its address, below the site's base. */
  pathname: string
  /** It was made ahead of the click that shows it. */
  ahead: boolean
  inSight: boolean
  children: ReactNode
}

/**
 * A page of the stage, shown or out of sight. One that is not shown yet reads the address that it will have: what the shown
 * page is filtered by, or has pinned, is none of its own.
 */
export function StagedPage({ pathname, ahead, inSight, children }: StagedPageProps) {
  const here = useContext(LocationContext)
  const there = useMemo(
    () => ({
      location: { pathname, search: '', hash: '', state: null, key: 'ahead' },
      navigationType: NavigationType.Push,
    }),
    [pathname],
  )
  return (
    <div className={inSight ? 'stage' : 'stage stage--ahead'}>
      <LocationContext value={inSight ? here : there}>
        <MadeAhead value={ahead}>
          <InSight value={inSight}>
            <Guard inSight={inSight}>{children}</Guard>
          </InSight>
        </MadeAhead>
      </LocationContext>
    </div>
  )
}

interface GuardState {
  failure: { error: unknown } | null
  inSight: boolean
}

/** A page that fails out of sight costs the shown one nothing; once it is opened it is tried again, and its failure told. */
class Guard extends Component<Pick<StagedPageProps, 'inSight' | 'children'>, GuardState> {
  override state: GuardState = { failure: null, inSight: this.props.inSight }

  static getDerivedStateFromError = (error: unknown) => ({ failure: { error } })

  static getDerivedStateFromProps({ inSight }: { inSight: boolean }, state: GuardState) {
    return inSight === state.inSight ? null : { inSight, failure: null }
  }

  override render() {
    const { failure } = this.state
    if (failure && this.props.inSight) throw failure.error
    return failure ? null : this.props.children
  }
}
