import type { ArticleCard } from '../../../news/bundle.ts'
import { SourceLabel } from '../../shared/source-label.tsx'
import { StatedTime } from '../../shared/stated-time.tsx'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import type { Filters } from '../filters/filters.ts'
import type { StoryItem } from '../list-data.ts'
import { ReportLength } from '../reports/report-facts.tsx'
import { ReportHeadline } from '../reports/report-headline.tsx'
import { ReportRow } from '../reports/report-row.tsx'
import { ReportText } from '../reports/report-text.tsx'
import { ReportTools } from '../reports/report-tools.tsx'
import { StoryCompare } from './story-compare.tsx'
import './story.css'

interface StoryProps {
  item: StoryItem
  filters: Filters
  terms: string[]
  /** Set large: the first of the page. */
  lead: boolean
}

/** The reports of one event: two side by side with what they share, the others beneath. It has no title of its own. */
export function StoryBlock({ item, filters, terms, lead }: StoryProps) {
  const words = useWords(articleListWords)
  const { story, cards } = item
  const [left, right, ...others] = cards
  if (!left || !right) return null
  const title = `story-${story.id}`
  const days = words.days(cards.flatMap(({ published }) => published ?? []))
  const whole = cards.length === story.articles.length
  return (
    <section className={`story${lead ? ' story--lead' : ''}`} aria-labelledby={title}>
      <h2 className="story__line" id={title}>
        <b>{whole ? words.oneEvent(cards.length) : words.partOf(cards.length, story.articles.length)}</b>{' '}
        {days && <span>{days}</span>}
      </h2>
      <div className="story__reports">
        <StoryReport card={left} side="a" filters={filters} terms={terms} />
        <StoryReport card={right} side="b" filters={filters} terms={terms} />
      </div>
      <StoryCompare story={story} left={left} right={right} />
      {others.length > 0 && (
        <ol className="story__others" aria-label={words.moreOfStory}>
          {others.map((card) => (
            <ReportRow key={card.id} card={card} filters={filters} terms={terms} compareWith={left} />
          ))}
        </ol>
      )}
    </section>
  )
}

interface StoryReportProps extends Pick<StoryProps, 'filters' | 'terms'> {
  card: ArticleCard
  side: 'a' | 'b'
}

function StoryReport({ card, side, filters, terms }: StoryReportProps) {
  const kicker = card.kicker ?? card.section
  return (
    <article className="story__report">
      <SourceLabel of={card} side={side} />
      <p className="story__kicker">{kicker?.text}</p>
      <ReportHeadline card={card} terms={terms} className="story__headline" />
      <ReportText card={card} terms={terms} className="story__text" />
      <div className="story__meta">
        <p>
          <StatedTime of={card.published} /> · <ReportLength card={card} />
        </p>
        <ReportTools card={card} filters={filters} />
      </div>
    </article>
  )
}
