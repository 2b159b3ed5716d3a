import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import { toggleSaved, useMarks } from '../../device/marks.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as toolCss from '../../ui/shapes/tool.module.css?names'
import { addressOf } from '../filters/address-of.ts'
import type { Filters } from '../filters/filters.ts'
import * as css from './report-list.module.css?names'

/** Save, and choose for a comparison; any two reports may be chosen, one after the other. */
export function ReportTools({ card, filters }: { card: ArticleCard; filters: Filters }) {
  const words = useWords(articleListWords)
  const isSaved = useMarks().saved.includes(card.id)
  return (
    <p className={css.reportTools}>
      <button
        type="button"
        className={toolCss.tool}
        aria-pressed={isSaved}
        onClick={() => toggleSaved(card.id)}
      >
        {isSaved ? words.savedIt : words.saveIt} <span className="vh">{card.headline.text}</span>
      </button>
      <PickLink card={card} filters={filters} />
    </p>
  )
}

function PickLink({ card, filters }: { card: ArticleCard; filters: Filters }) {
  const words = useWords(articleListWords)
  const { pick } = filters
  if (pick === card.id) return <span className="quiet">{words.picked}</span>
  const second = pick !== null
  return (
    <Link
      className={toolCss.tool}
      to={second ? paths.comparison(pick, card.id) : addressOf({ ...filters, pick: card.id })}
      replace={!second}
      preventScrollReset={!second}
      {...(second ? {} : { state: { focus: 'stay' } })}
    >
      {second ? words.pickThis : words.pick} <span className="vh">{card.headline.text}</span>
    </Link>
  )
}
