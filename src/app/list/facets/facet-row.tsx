import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from './topic-filter.module.css?names'

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
    <span className={css.facetPair}>
      <Link className={css.facetRow} to={to} aria-current={chosen || undefined} {...stay}>
        <span className={css.facetLabel}>{label}</span> <span className={css.facetCount}>{count}</span>
      </Link>
      {leaveOut !== undefined && (
        <Link className={css.facetNot} to={leaveOut} aria-label={words.leaveOut(label)} {...stay}>
          {words.not}
        </Link>
      )}
    </span>
  )
}
