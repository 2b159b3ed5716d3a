import { Link } from 'react-router'
import type { ArticleCard, ComparisonCard } from '../../../news/bundle.ts'
import { directionOf } from '../../../text/direction.ts'
import { paths } from '../../paths.ts'
import { Coverage, turnCard } from '../../shared/coverage.tsx'
import { Icon } from '../../shared/icon.tsx'
import { readingMinutes } from '../../shared/reading-time.ts'
import { SourceLabel } from '../../shared/source-label.tsx'
import { StatedTime } from '../../shared/stated-time.tsx'
import { useWords } from '../../shared/use-words.ts'
import { coverageWords } from '../../words/coverage.ts'
import { readingWords } from '../../words/reading.ts'
import { sharedWords } from '../../words/shared.ts'
import type { Margin } from '../margin/use-margin.ts'
import { useReading } from '../reading-context.ts'
import { comparisonPath } from './comparison-path.ts'
import { useOtherName } from './use-other-name.ts'
import '../../shared/button.css'

/** One other report of the event, how much the two share, and the way to the comparison. */
export function AlsoReported({ margin }: { margin: Margin }) {
  const words = useWords(readingWords)
  const source = useOtherName()
  const { card, comparison } = margin.other
  return (
    <div className="also">
      <p className="also__label">{words.alsoReportedBy}</p>
      <Source card={card} side={margin.side === 'a' ? 'b' : 'a'} />
      {comparison ? <Shared margin={margin} card={comparison} /> : <p className="key">{words.notMade}</p>}
      {margin.marks.length > 0 && <p className="key">{words.inTheMargin(source)}</p>}
      {margin.failed && (
        <p role="alert">
          {words.comparisonFailed}{' '}
          <button type="button" className="link" onClick={margin.retry}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  )
}

function Source({ card, side }: { card: ArticleCard; side: 'a' | 'b' }) {
  const { minutes } = useWords(sharedWords)
  return (
    <>
      <p>
        <SourceLabel of={card} side={side} />
      </p>
      <h2 className="also__headline" lang={card.language ?? undefined} dir={directionOf(card.language)}>
        <Link to={paths.article(card.id)}>{card.headline.text}</Link>
      </h2>
      <p className="also__meta">
        <StatedTime of={card.published} /> · {minutes(readingMinutes(card.words))}
      </p>
    </>
  )
}

function Shared({ margin: { other, side }, card }: { margin: Margin; card: ComparisonCard }) {
  const words = useWords(readingWords)
  const { report } = useReading()
  const source = useOtherName()
  const own = report.article.id
  const texts = useWords(coverageWords)
  const { coverage } = turnCard(card, side === 'a' ? own : other.card.id)
  const sum = texts.told(coverage, side === 'a' ? [words.thisReport, source] : [source, words.thisReport])
  return (
    <>
      {coverage && <Coverage strip={coverage.strip} label={sum.join('. ')} />}
      <p className="also__sum">
        {sum.map((text) => (
          <span key={text}>{text} </span>
        ))}
      </p>
      <Link className="button button--plain" to={comparisonPath(own, other)}>
        {words.compareWith(source)} <Icon name="arrow" />
      </Link>
    </>
  )
}
