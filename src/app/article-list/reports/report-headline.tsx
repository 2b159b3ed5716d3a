import { Link, useLocation } from 'react-router'
import type { ArticleCard } from '../../../news/bundle.ts'
import { directionOf } from '../../../text/direction.ts'
import { paths } from '../../paths.ts'
import { fromList } from '../../shared/list-state.ts'
import { useMarks } from '../../shared/marks.ts'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { Highlight } from '../search/highlight.tsx'

/** The headline as a link to the report, with a word where this device has read it. */
export function ReportHeadline({
  card,
  terms,
  className,
}: {
  card: ArticleCard
  terms: string[]
  className: string
}) {
  const words = useWords(articleListWords)
  const { pathname, search } = useLocation()
  const isRead = useMarks().read.includes(card.id)
  return (
    <h3
      className={`${className}${isRead ? ' is-read' : ''}`}
      lang={card.language ?? undefined}
      dir={directionOf(card.language)}
    >
      <Link to={paths.article(card.id)} state={fromList(pathname + search)} data-report={card.id}>
        <Highlight text={card.headline.text} terms={terms} />
      </Link>
      {card.headline.by === 'opening' && <span className="read-mark"> ({words.noHeadline})</span>}
      {isRead && (
        <>
          {' '}
          <span className="read-mark" lang="en">
            {words.read}
          </span>
        </>
      )}
    </h3>
  )
}
