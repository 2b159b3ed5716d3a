import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { addressOf } from '../filters/address-of.ts'
import type { Filters } from '../filters/filters.ts'
import * as css from './report-list.module.css?names'

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
    <p className={css.more}>
      <Link
        className={`${buttonCss.button} ${buttonCss.buttonPlain}`}
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
