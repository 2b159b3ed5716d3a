import { Link } from 'react-router'
import { coverageWords } from '#texts/comparison/coverage.ts'
import { railWords } from '#texts/reading/rail.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useSearch } from '../../navigation/in-sight.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import { useReading } from '../reading-context.ts'
import { AlsoReported } from './also-reported.tsx'
import type { Other } from './chosen-other.ts'
import * as css from './rail.module.css?names'
import './rail.module.css'

/** The other reports of the event: the one that the margin speaks of, and below it the rest. */
export function Rail() {
  const words = useWords(railWords)
  const { report, margin } = useReading()
  const [search] = useSearch()
  const beside = new URLSearchParams([...search].filter(([name]) => name !== 'with' && name !== 'pin'))
  if (!margin) return null
  const rest = report.others.filter(({ card }) => card.id !== margin.other.card.id)
  return (
    <aside className={css.rail} aria-label={words.otherReports}>
      <AlsoReported margin={margin} />
      {report.story !== null && (
        <p className={css.railStory}>
          <Link className={buttonCss.link} to={paths.story(report.story)}>
            {words.wholeEvent(report.others.length + 1)}
          </Link>
        </p>
      )}
      {report.story !== null && (
        <p className={css.railStory}>
          <Link
            className={buttonCss.link}
            to={{ search: beside.size > 0 ? `?${beside}` : '' }}
            replace
            preventScrollReset
          >
            {words.besideAll(report.others.length)}
          </Link>
        </p>
      )}
      {rest.length > 0 && (
        <ul className={css.railRest}>
          {rest.map((other) => (
            <OtherReport key={other.card.id} other={other} />
          ))}
        </ul>
      )}
    </aside>
  )
}

function OtherReport({ other: { card, comparison } }: { other: Other }) {
  const words = useWords(railWords)
  const coverage = useWords(coverageWords)
  const [search] = useSearch()
  const next = new URLSearchParams(search)
  next.set('with', card.id)
  next.delete('pin')
  return (
    <li className={css.alsoOther}>
      <SourceLabel of={card} />
      <Link to={paths.article(card)} lang={card.language ?? undefined} dir={directionOf(card.language)}>
        {card.headline.text}
      </Link>
      {comparison?.coverage ? (
        <Link
          className={buttonCss.link}
          to={{ search: `?${next}` }}
          replace
          preventScrollReset
          aria-label={words.showInMargin(card.headline.text)}
        >
          {coverage.shared(comparison.coverage)}
        </Link>
      ) : (
        comparison && <span className="quiet">{coverage.notCompared}</span>
      )}
    </li>
  )
}
