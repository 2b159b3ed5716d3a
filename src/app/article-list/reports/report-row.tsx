import { Link } from 'react-router'
import type { ArticleCard } from '../../../news/bundle.ts'
import type { StoryCard } from '../../../news/catalogue.ts'
import { paths } from '../../paths.ts'
import { SourceLabel } from '../../shared/source-label.tsx'
import { StatedTime } from '../../shared/stated-time.tsx'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { sharedWords } from '../../words/shared.ts'
import type { Filters } from '../filters/filters.ts'
import { ReportLength } from './report-facts.tsx'
import { ReportHeadline } from './report-headline.tsx'
import { ReportText } from './report-text.tsx'
import { ReportTools } from './report-tools.tsx'
import './report-list.css'

interface ReportRowProps {
  card: ArticleCard
  filters: Filters
  terms: string[]
  /** The report of the same story that this one is offered to be compared with. */
  compareWith?: ArticleCard
  /** The story it belongs to, where no other report of it is shown. */
  story?: StoryCard | null
}

/** One report in a line: where from and when, headline and opening, what to do with it. The whole row is the link. */
export function ReportRow({ card, filters, terms, compareWith, story }: ReportRowProps) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  const other = compareWith?.id ?? story?.articles.find((id) => id !== card.id)
  return (
    <li className="report">
      <div className="report__source">
        <SourceLabel of={card} />
        <StatedTime of={card.published} brief />
        <ReportLength card={card} />
      </div>
      <div className="report__body">
        <ReportHeadline card={card} terms={terms} className="report__headline" />
        <ReportText card={card} terms={terms} className="report__text" />
        {story && <p className="report__story">{words.oneOf(story.articles.length)}</p>}
      </div>
      <div className="report__tools">
        {other && (
          <Link className="tool" to={paths.comparison(other, card.id)} data-compare>
            {shared.compare} <span className="vh">{compareWith?.headline.text ?? card.headline.text}</span>
          </Link>
        )}
        <ReportTools card={card} filters={filters} />
      </div>
    </li>
  )
}
