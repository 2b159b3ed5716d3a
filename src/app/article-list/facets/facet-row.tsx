import { Link } from 'react-router'

/** A value to filter by: a link to the list with it put on or taken off. */
export function FacetRow(props: { label: string; count: string; chosen: boolean; to: string }) {
  return (
    <Link
      className="facet__row"
      to={props.to}
      aria-current={props.chosen || undefined}
      preventScrollReset
      state={{ focus: 'stay' }}
    >
      <span className="facet__label">{props.label}</span> <span className="facet__count">{props.count}</span>
    </Link>
  )
}
