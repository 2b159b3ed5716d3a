import { Link } from 'react-router'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'

interface FacetRowProps {
  label: string
  count: string
  chosen: boolean
  to: string
  /** The list without what carries the value, where it can be left out. */
  leaveOut?: string
}

/** A value to filter by: a link to the list with it put on or taken off, and one to the list without it. */
export function FacetRow({ label, count, chosen, to, leaveOut }: FacetRowProps) {
  const words = useWords(articleListWords)
  const stay = { preventScrollReset: true, state: { focus: 'stay' } }
  return (
    <span className="facet__pair">
      <Link className="facet__row" to={to} aria-current={chosen || undefined} {...stay}>
        <span className="facet__label">{label}</span> <span className="facet__count">{count}</span>
      </Link>
      {leaveOut !== undefined && (
        <Link className="facet__not" to={leaveOut} aria-label={words.leaveOut(label)} {...stay}>
          {words.not}
        </Link>
      )}
    </span>
  )
}
