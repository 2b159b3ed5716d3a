import { Link } from 'react-router'
import { railWords } from '#texts/reading/rail.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useSearch } from '../../navigation/in-sight.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as switchCss from '../../ui/shapes/switch.module.css?names'
import { Icon } from '../../ui/signs/icon.tsx'
import * as railCss from '../rail/rail.module.css?names'
import { ReadersCorrections } from '../rail/readers-corrections.tsx'
import { useReading } from '../reading-context.ts'
import * as css from './beside.module.css?names'
import { Letters } from './letters.tsx'
import { useBesideWords } from './use-beside-words.ts'
import { useChoice } from './use-choice.ts'

/** Which reports speak in the margin, how much each tells of this one, and the way to them. */
export function BesideRail() {
  const { beside } = useBesideWords()
  const rail = useWords(railWords)
  return (
    <aside className={railCss.rail} aria-label={rail.otherReports}>
      <Chooser />
      <Link
        className={`${buttonCss.button} ${buttonCss.buttonPlain} ${css.besideTable}`}
        to={paths.story(beside.story.id)}
      >
        {rail.wholeEvent(beside.story.reports.length)} <Icon name="arrow" />
      </Link>
      <OtherHeadlines />
    </aside>
  )
}

function Chooser() {
  const { beside, words } = useBesideWords()
  const { choose, fold } = useChoice()
  const { chosen, others, story, place, unfolded } = beside
  const every = chosen.length === others.length
  const sentences = story.reports[place]?.sentences.length ?? 0
  return (
    <section
      className={`${railCss.also} ${css.beside}`}
      id="beside"
      data-rail-head=""
      popover="auto"
      aria-labelledby="beside-title"
    >
      <header className={css.besideHead}>
        <h2 className={css.besideTitle} id="beside-title">
          {words.beside}
        </h2>
        <button type="button" className={buttonCss.link} onClick={() => choose(every ? [] : others)}>
          {every ? words.none : words.all}
        </button>
      </header>
      <ul>
        {others.map((other) => (
          <Choice
            key={other}
            other={other}
            toggle={() => choose(others.filter((one) => chosen.includes(one) !== (one === other)))}
          />
        ))}
      </ul>
      <p className={css.besideNote}>{words.tellsNote(sentences)}</p>
      <ReadersCorrections />
      {beside.elsewhere.size > 0 && (
        <div className={css.besideFold}>
          <span>{words.fold}</span>
          <fieldset className={switchCss.switch} aria-label={words.fold}>
            {[false, true].map((open) => (
              <button
                key={String(open)}
                type="button"
                className={switchCss.switchOption}
                aria-pressed={open === unfolded}
                onClick={() => fold(open)}
              >
                {open ? words.unfolded : words.folded}
              </button>
            ))}
          </fieldset>
        </div>
      )}
    </section>
  )
}

function Choice({ other, toggle }: { other: number; toggle: () => void }) {
  const { beside, names, words } = useBesideWords()
  const { story, place, chosen } = beside
  const of = story.reports[other]
  const own = story.reports[place]?.sentences ?? []
  const told = new Set(
    (story.facts ?? [])
      .filter((fact) => fact.some(([one, , strength]) => one === other && strength > 0))
      .flatMap((fact) => fact.flatMap(([one, at, strength]) => (one === place && strength > 0 ? [at] : []))),
  )
  return (
    <li className={css.besideRow}>
      <label className={css.besidePick}>
        <input type="checkbox" checked={chosen.includes(other)} onChange={toggle} />
        <Letters of={[other]} /> <span>{names[other]}</span>
      </label>
      {of && <span className={css.besideN}>{words.tells(told.size, own.length)}</span>}
    </li>
  )
}

/** The other reports by their headlines; those of another language too. */
function OtherHeadlines() {
  const { beside, names, words } = useBesideWords()
  const { report } = useReading()
  const [search] = useSearch()
  const places = beside.story.reports.map((_, place) => place).filter((place) => place !== beside.place)
  return (
    <ul className={railCss.railRest}>
      {places.map((place) => {
        const of = beside.story.reports[place]
        if (!of) return null
        const next = new URLSearchParams([...search].filter(([name]) => name !== 'pin' && name !== 'pick'))
        next.set('with', of.id)
        const compared = report.others.some(
          ({ card, comparison }) => card.id === of.id && comparison?.coverage,
        )
        return (
          <li key={of.id} className={railCss.alsoOther}>
            <span>
              <Letters of={[place]} /> <b>{names[place]}</b>
            </span>
            <Link to={paths.article(of)} lang={of.language ?? undefined} dir={directionOf(of.language)}>
              {of.headline.text}
            </Link>
            {!beside.others.includes(place) && <span className="quiet">{words.notCompared}</span>}
            {compared && (
              <Link className={buttonCss.link} to={{ search: `?${next}` }} replace preventScrollReset>
                {words.besideAlone(names[place] ?? '')}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
