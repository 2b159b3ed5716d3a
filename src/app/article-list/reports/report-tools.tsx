import { Link } from 'react-router'
import type { ArticleCard } from '../../../news/bundle.ts'
import { paths } from '../../paths.ts'
import { toggleSaved, useMarks } from '../../shared/marks.ts'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { addressOf } from '../filters/address-of.ts'
import type { Filters } from '../filters/filters.ts'

/** Save, and choose for a comparison; any two reports may be chosen, one after the other. */
export function ReportTools({ card, filters }: { card: ArticleCard; filters: Filters }) {
  const words = useWords(articleListWords)
  const isSaved = useMarks().saved.includes(card.id)
  return (
    <p className="report-tools">
      <button type="button" className="tool" aria-pressed={isSaved} onClick={() => toggleSaved(card.id)}>
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
      className="tool"
      to={second ? paths.comparison(pick, card.id) : addressOf({ ...filters, pick: card.id })}
      replace={!second}
      preventScrollReset={!second}
      {...(second ? {} : { state: { focus: 'stay' } })}
    >
      {second ? words.pickThis : words.pick} <span className="vh">{card.headline.text}</span>
    </Link>
  )
}
