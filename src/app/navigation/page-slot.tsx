import { Component, type ReactNode, useMemo } from 'react'
import { InSight, MadeAhead } from './in-sight.ts'
import * as css from './page-slot.module.css?names'

interface PageSlotProps {
  /** Its address, below the site's base. */
  pathname: string
  /** It was made ahead of the click that shows it. */
  ahead: boolean
  inSight: boolean
  children: ReactNode
}

/** The slot of a page, shown or rendered ahead; one that is not shown yet is told the address that it will have. */
export function PageSlot({ pathname, ahead, inSight, children }: PageSlotProps) {
  const address = useMemo(
    () => (ahead ? { pathname, search: '', hash: '', state: null, key: 'ahead' } : null),
    [pathname, ahead],
  )
  return (
    <div className={inSight ? css.pageSlot : `${css.pageSlot} ${css.pageSlotAhead}`}>
      <MadeAhead value={address}>
        <InSight value={inSight}>
          <Guard inSight={inSight}>{children}</Guard>
        </InSight>
      </MadeAhead>
    </div>
  )
}

interface GuardState {
  failure: { error: unknown } | null
  inSight: boolean
}

/** A page that fails out of sight costs the shown one nothing; once it is opened it is tried again, and its failure told. */
class Guard extends Component<Pick<PageSlotProps, 'inSight' | 'children'>, GuardState> {
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
