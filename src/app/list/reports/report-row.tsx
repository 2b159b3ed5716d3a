import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { sharedWords } from '#texts/shared.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import type { StoryCard } from '../../../bundle/format/catalogue.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as toolCss from '../../ui/shapes/tool.module.css?names'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import { StatedTime } from '../../ui/signs/stated-time.tsx'
import type { Filters } from '../filters/filters.ts'
import { ReportLength } from './report-facts.tsx'
import { ReportHeadline } from './report-headline.tsx'
import * as css from './report-list.module.css?names'
import { ReportText } from './report-text.tsx'
import { ReportTools } from './report-tools.tsx'
import './report-list.module.css'

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
    <li className={css.report} data-entry="">
      <div className={css.reportSource}>
        <SourceLabel of={card} />
        <StatedTime of={card.published} brief />
        <ReportLength card={card} />
      </div>
      <div>
        <ReportHeadline card={card} terms={terms} className={css.reportHeadline} />
        <ReportText card={card} terms={terms} className={css.reportText} />
        {story && <p className={css.reportStory}>{words.oneOf(story.articles.length)}</p>}
      </div>
      <div className={css.reportBar}>
        {other && (
          <Link className={toolCss.tool} to={paths.comparison(other, card.id)} data-compare>
            {shared.compare}{' '}
            <span className="vh" lang={(compareWith ?? card).language ?? undefined}>
              {(compareWith ?? card).headline.text}
            </span>
          </Link>
        )}
        <ReportTools card={card} filters={filters} />
      </div>
    </li>
  )
}
