import { Link } from 'react-router'
import { coverageWords } from '#texts/comparison/coverage.ts'
import { railWords } from '#texts/reading/rail.ts'
import { sharedWords } from '#texts/shared.ts'
import type { ArticleCard, ComparisonCard } from '../../../bundle/format/bundle.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Coverage, turnCard } from '../../ui/signs/coverage.tsx'
import { Icon } from '../../ui/signs/icon.tsx'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import { StatedTime } from '../../ui/signs/stated-time.tsx'
import { readingMinutes } from '../../ui/text/reading-time.ts'
import type { Margin } from '../margin/use-margin.ts'
import { useReading } from '../reading-context.ts'
import { comparisonPath } from './comparison-path.ts'
import * as css from './rail.module.css?names'
import { ReadersCorrections } from './readers-corrections.tsx'
import { useOtherName } from './use-other-name.ts'
import '../../ui/shapes/button.module.css'

/** One other report of the event, how much the two share, and the way to the comparison. */
export function AlsoReported({ margin }: { margin: Margin }) {
  const words = useWords(railWords)
  const source = useOtherName()
  const { card, comparison } = margin.other
  return (
    <div className={css.also} data-rail-head="">
      <p className={css.alsoLabel}>{words.alsoReportedBy}</p>
      <Source card={card} side={margin.side === 'a' ? 'b' : 'a'} />
      {comparison ? <Shared margin={margin} card={comparison} /> : <p className={css.key}>{words.notMade}</p>}
      <ReadersCorrections />
      {margin.marks.length > 0 && <p className={css.key}>{words.inTheMargin(source)}</p>}
      {margin.failed && (
        <p role="alert">
          {words.comparisonFailed}{' '}
          <button type="button" className={buttonCss.link} onClick={margin.retry}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  )
}

function Source({ card, side }: { card: ArticleCard; side: Side }) {
  const { minutes } = useWords(sharedWords)
  return (
    <>
      <p>
        <SourceLabel of={card} side={side} />
      </p>
      <h2 className={css.alsoHeadline} lang={card.language ?? undefined} dir={directionOf(card.language)}>
        <Link to={paths.article(card)}>{card.headline.text}</Link>
      </h2>
      <p className={css.alsoMeta}>
        <StatedTime of={card.published} /> · {minutes(readingMinutes(card.words))}
      </p>
    </>
  )
}

function Shared({ margin: { other, side }, card }: { margin: Margin; card: ComparisonCard }) {
  const words = useWords(railWords)
  const { report } = useReading()
  const source = useOtherName()
  const own = report.article.id
  const texts = useWords(coverageWords)
  const { coverage } = turnCard(card, side === 'a' ? own : other.card.id)
  const sum = texts.told(coverage, side === 'a' ? [words.thisReport, source] : [source, words.thisReport])
  return (
    <>
      {coverage && <Coverage strip={coverage.strip} label={sum.join('. ')} />}
      <p className={css.alsoSum}>
        {sum.map((text) => (
          <span key={text}>{text} </span>
        ))}
      </p>
      <Link className={`${buttonCss.button} ${buttonCss.buttonPlain}`} to={comparisonPath(own, other)}>
        {words.compareWith(source)} <Icon name="arrow" />
      </Link>
    </>
  )
}
