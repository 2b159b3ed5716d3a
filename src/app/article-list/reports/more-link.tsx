import { Link } from 'react-router'
import { useFormats, useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { addressOf } from '../filters/address-of.ts'
import type { Filters } from '../filters/filters.ts'

interface MoreLinkProps {
  to: Filters
  label: string
  shown: number
  of: number
  /** The report shown last: focus goes to the one after it. */
  last: string | undefined
}

/** The next batch: a link, so that the address, the back button and find-in-page know of all that is shown. */
export function MoreLink({ to, label, shown, of, last }: MoreLinkProps) {
  const words = useWords(articleListWords)
  const { number } = useFormats()
  return (
    <p className="more">
      <Link
        className="button button--plain"
        to={addressOf(to)}
        replace
        preventScrollReset
        state={{ focus: 'after', report: last }}
      >
        {label}
      </Link>
      <span className="quiet">{words.shown(number(shown), number(of))}</span>
    </p>
  )
}
