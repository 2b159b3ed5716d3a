import { Link } from 'react-router'
import type { ArticleCard } from '../../../news/bundle.ts'
import { directionOf } from '../../../text/direction.ts'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { addressOf } from '../filters/address-of.ts'
import type { Filters } from '../filters/filters.ts'
import './pick-bar.css'

/** Stays in sight while a report waits for a second one to be compared with. */
export function PickBar({ pick, filters }: { pick: ArticleCard; filters: Filters }) {
  const words = useWords(articleListWords)
  return (
    <section className="pick-bar" role="status">
      <span>{words.pickBar}</span>
      <b className="pick-bar__headline" lang={pick.language ?? undefined} dir={directionOf(pick.language)}>
        {pick.headline.text}
      </b>
      <Link
        className="link"
        to={addressOf({ ...filters, pick: null })}
        replace
        preventScrollReset
        state={{ focus: 'stay' }}
      >
        {words.cancel}
      </Link>
    </section>
  )
}
