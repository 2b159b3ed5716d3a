import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { addressOf } from '../filters/address-of.ts'
import type { Filters } from '../filters/filters.ts'
import type { ListData } from '../list-data.ts'
import * as css from './pick-bar.module.css?names'
import './pick-bar.module.css'

/** Stays in sight while a report waits for a second one to be compared with. */
export function PickBar({ pick, filters }: { pick: NonNullable<ListData['pick']>; filters: Filters }) {
  const words = useWords(articleListWords)
  return (
    <section className={css.pickBar} role="status">
      <span>{words.pickBar}</span>
      <b className={css.pickBarHeadline} lang={pick.language ?? undefined} dir={directionOf(pick.language)}>
        {pick.headline.text}
      </b>
      <Link
        className={buttonCss.link}
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
