import { useState } from 'react'
import { Link } from 'react-router'
import { relationWords } from '#texts/comparison/relations.ts'
import { sharedWords } from '#texts/shared.ts'
import { sourceWords } from '#texts/sources.ts'
import { baseLanguage } from '../../language/which/base-language.ts'
import { directionOf } from '../../language/which/direction.ts'
import { at } from '../../news/at.ts'
import { countFacts } from '../../news/event/told-by.ts'
import { copyText } from '../device/copy-text.ts'
import { formatDays } from '../i18n/list-dates.ts'
import { useFormats, useSpeech, useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import { SourceLabel } from '../ui/signs/source-label.tsx'
import { StatedBy } from '../ui/signs/stated-by.tsx'
import { StatedTime } from '../ui/signs/stated-time.tsx'
import type { FactRow } from './fact-rows.ts'
import { Letter } from './letter.tsx'
import * as css from './story.module.css?names'
import { useStory } from './story-context.ts'
import { togglePicked } from './view-state.ts'
import '../ui/shapes/button.module.css'

/** Stories of more reports have no facts gathered; the build's own bound. */
const mostGathered = 20
const fileFormats = ['md', 'csv', 'json'] as const

/** Which event it is, how many facts its reports tell, and the reports to choose from. */
export function StoryHead({ rows }: { rows: readonly FactRow[] }) {
  const { story, columns, words } = useStory()
  const { reports, facts } = story
  const days = formatDays(
    reports.flatMap(({ published }) => published ?? []),
    useFormats().locale,
  )
  const parts = facts
    ? words.sum(countFacts(facts, columns.length), columns.length).split(/[{}]/)
    : [words.tooMany(reports.length, mostGathered)]
  return (
    <header className={css.eventHead}>
      <div className={css.eventLine}>
        <p>
          <b>{words.title(reports.length)}</b> <span>{days}</span>{' '}
          {story.editor && <span>{words.editor}</span>}
        </p>
        <Tools rows={rows} />
      </div>
      <h1 className={css.eventSentence}>
        {parts.map((part, place) =>
          // Every second part is a count.
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
          place % 2 === 1 ? <b key={place}>{part}</b> : part,
        )}
      </h1>
      <ol className={css.lineup} aria-label={words.reports}>
        {reports.map((report, place) => (
          <LineupRow key={report.id} report={report} place={place} />
        ))}
      </ol>
      <p className={css.eventHint}>{words.hint}</p>
    </header>
  )
}

interface LineupRowProps {
  report: ReturnType<typeof useStory>['story']['reports'][number]
  place: number
}

function LineupRow({ report, place }: LineupRowProps) {
  const { names, columns, words, view, change } = useStory()
  const shared = useWords(sharedWords)
  const { language, headline, published, words: length, apart } = report
  const notWith = apart.filter((other) => columns.includes(other)).map((other) => at(names, other))
  const lang = language && baseLanguage(language) !== 'en' ? language : undefined
  return (
    <li className={css.lineupRow}>
      <label className={css.lineupPick}>
        <input
          type="checkbox"
          aria-label={words.choose(at(names, place))}
          checked={view.picked.includes(place)}
          onChange={() => change({ picked: togglePicked(view.picked, place) })}
        />
        <Letter of={place} />
      </label>
      <p className={css.lineupSource}>
        <SourceLabel of={report} />
      </p>
      <p className={css.lineupHeadline}>
        <Link to={paths.article(report)} lang={lang} dir={directionOf(language)}>
          {headline.text}
        </Link>
        <StatedBy of={headline} />
        {(!columns.includes(place) || notWith.length > 0) && (
          <span className={css.lineupApart}>{words.apart(notWith, !columns.includes(place))}</span>
        )}
      </p>
      <p className={css.lineupWhen}>
        <StatedTime of={published} />
      </p>
      <p className={css.lineupWords}>{shared.length(length)}</p>
    </li>
  )
}

/** Take the page elsewhere: its address, a file, paper. What writes files comes when one is asked for. */
function Tools({ rows }: { rows: readonly FactRow[] }) {
  const { story, names, words } = useStory()
  const speech = useSpeech()
  const { formats } = speech
  const relations = useWords(relationWords)
  const { mine } = useWords(sourceWords)
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyText(location.href)) ? words.copied : words.notCopied)
  const save = async (format: (typeof fileFormats)[number]) => {
    const { saveStory } = await import('./save-story.ts')
    const address = new URL(location.pathname, location.href).href
    await saveStory(format, {
      story,
      names,
      rows,
      words,
      relations,
      date: formats.date,
      mine,
      address,
      speech,
    })
  }
  return (
    <div className={css.eventTools}>
      <output>{said}</output>
      <button type="button" className={buttonCss.link} onClick={copy}>
        {words.copyLink}
      </button>
      <span>
        {words.saveAs}{' '}
        {fileFormats.map((format) => (
          <button
            key={format}
            type="button"
            className={buttonCss.link}
            aria-label={words.saveIn(words.format[format])}
            onClick={() => save(format)}
          >
            {words.format[format]}
          </button>
        ))}
      </span>
      <button type="button" className={buttonCss.link} onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  )
}
