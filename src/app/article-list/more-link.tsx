import { Link } from 'react-router'
import { addressOf, type Filters } from './filters.ts'

/** The next batch: a link, so that the address, the back button and find-in-page know of all that is shown. */
export function MoreLink({ to, label }: { to: Filters; label: string }) {
  return (
    <p className="more">
      <Link
        className="button button--plain"
        to={addressOf(to)}
        replace
        preventScrollReset
        state={{ focus: 'stay' }}
      >
        {label}
      </Link>
    </p>
  )
}
