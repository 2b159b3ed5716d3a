import { articleListWords } from '#texts/article-list.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { fewestOfStory } from '../../../news/event/told-by.ts'
import { formatDays } from '../../i18n/list-dates.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import { StatedTime } from '../../ui/signs/stated-time.tsx'
import type { Filters } from '../filters/filters.ts'
import type { StoryItem } from '../list-data.ts'
import { ReportLength } from '../reports/report-facts.tsx'
import { ReportHeadline } from '../reports/report-headline.tsx'
import { ReportRow } from '../reports/report-row.tsx'
import { ReportText } from '../reports/report-text.tsx'
import { ReportTools } from '../reports/report-tools.tsx'
import * as css from './story.module.css?names'
import { StoryCompare } from './story-compare.tsx'
import { StoryFacts } from './story-facts.tsx'
import './story.module.css'

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
  const { locale } = useFormats()
  const { story, cards } = item
  const [left, right, ...others] = cards
  if (!left || !right) return null
  const title = `story-${story.id}`
  const days = formatDays(
    cards.flatMap(({ published }) => published ?? []),
    locale,
  )
  const whole = cards.length === story.articles.length
  return (
    <section
      className={`${css.story}${lead ? ` ${css.storyLead}` : ''}`}
      data-story=""
      aria-labelledby={title}
    >
      <h2 className={css.storyLine} id={title}>
        <b>{whole ? words.oneEvent(cards.length) : words.partOf(cards.length, story.articles.length)}</b>{' '}
        {days && <span>{days}</span>} {story.editor && <span>{words.editor}</span>}
      </h2>
      <div className={css.storyReports}>
        <StoryReport card={left} side="a" filters={filters} terms={terms} />
        <StoryReport card={right} side="b" filters={filters} terms={terms} />
      </div>
      {story.articles.length >= fewestOfStory ? (
        <StoryFacts story={story} />
      ) : (
        <StoryCompare story={story} left={left} right={right} />
      )}
      {others.length > 0 && (
        <ol className={css.storyOthers} aria-label={words.moreOfStory}>
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
  side: Side
}

function StoryReport({ card, side, filters, terms }: StoryReportProps) {
  const kicker = card.kicker ?? card.section
  return (
    <article className={css.storyReport} data-entry="">
      <SourceLabel of={card} side={side} />
      <p className={css.storyKicker} lang={card.language ?? undefined}>
        {kicker?.text}
      </p>
      <ReportHeadline card={card} terms={terms} className={css.storyHeadline} />
      <ReportText card={card} terms={terms} className={css.storyText} />
      <div className={css.storyMeta}>
        <p>
          <StatedTime of={card.published} /> · <ReportLength card={card} />
        </p>
        <ReportTools card={card} filters={filters} />
      </div>
    </article>
  )
}
