import { useId } from 'react'
import { Link } from 'react-router'
import { directionOf } from '../../../language/which/direction.ts'
import { paths } from '../../paths.ts'
import * as iconCss from '../../ui/signs/icon.module.css?names'
import * as css from './beside.module.css?names'
import type { OtherFact } from './beside.ts'
import { Letters } from './letters.tsx'
import { useBesideWords } from './use-beside-words.ts'

/** What chosen reports tell at this place and this one was not found to: folded, to the letter. */
export function OthersSay({ block }: { block: number }) {
  const { beside, names, words } = useBesideWords()
  const id = useId()
  const facts = beside.elsewhere.get(block)
  if (!facts) return null
  const telling = beside.chosen.filter((place) =>
    facts.some(({ shown, also }) => shown[0] === place || also.includes(place)),
  )
  return (
    <details className={css.others} key={String(beside.unfolded)} open={beside.unfolded}>
      <summary className={css.othersFold} id={id}>
        <svg className={iconCss.icon} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
        <span className={css.othersLabel}>{words.othersSay}</span>
        <span className={css.othersWho}>
          <Letters of={telling} />
          <span className="vh">{telling.map((place) => names[place]).join(', ')}</span>
        </span>
        <span className={css.othersN}>{words.count(facts.length)}</span>
      </summary>
      <ol className={css.othersList} aria-labelledby={id}>
        {facts.map((fact) => (
          <Other key={fact.fact} fact={fact} />
        ))}
      </ol>
    </details>
  )
}

function Other({ fact: { shown, also } }: { fact: OtherFact }) {
  const { beside, names, words } = useBesideWords()
  const [place, at] = shown
  const of = beside.story.reports[place]
  const told = of?.sentences[at]
  if (!of || !told) return null
  return (
    <li className={css.othersOne}>
      <p className={css.othersText} lang={of.language ?? undefined} dir={directionOf(of.language)}>
        {told.text}
      </p>
      <p className={css.othersFrom}>
        <Letters of={[place]} /> {names[place]}{' '}
        <Link to={paths.article(of, `s${told.at}`)}>
          <span className="vh">{words.place(names[place] ?? '', told.paragraph)}</span>
          <span aria-hidden="true">{words.mark(told.paragraph)}</span>
        </Link>{' '}
        <span className={css.othersAlso}>
          {also.length === 0 ? (
            words.inNoOther
          ) : (
            <>
              {words.alsoIn} <Letters of={also} />
              <span className="vh">{also.map((one) => names[one]).join(', ')}</span>
            </>
          )}
        </span>
      </p>
    </li>
  )
}
