import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { readersWordWords } from '#texts/own/readers-word.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import { allCardsQuery, allStoriesQuery } from '../../../bundle/read/all-cards-query.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { isOwnId } from '../../../news/readers/own-id.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Icon } from '../../ui/signs/icon.tsx'
import { Mine, SourceLabel } from '../../ui/signs/source-label.tsx'
import { StatedTime } from '../../ui/signs/stated-time.tsx'
import { matchCards } from '../../ui/text/match-cards.ts'
import * as statedFieldsCss from '../added/stated-fields.module.css?names'
import * as css from './event-dialog.module.css?names'
import './event-dialog.module.css'

interface EventDialogProps {
  /** The page that is put somewhere. */
  id: string
  name: string
  /** The id of a report that tells of the event chosen. */
  onChoose: (report: string) => void
  onClose: () => void
}

/** So many are shown; words narrow them. */
const most = 30

/** Events and single reports, the reader's own among them: which of them tells of what a page tells of. */
export function EventDialog({ id, name, onChoose, onClose }: EventDialogProps) {
  const word = useWords(readersWordWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [asked, setAsked] = useState('')
  const choices = useChoices(id, asked)
  useEffect(() => dialog.current?.showModal(), [])
  const shown = choices.slice(0, most)
  const lists = [
    { title: word.events, rows: shown.filter(({ reports }) => reports > 1) },
    { title: word.singles, rows: shown.filter(({ reports }) => reports === 1) },
  ]
  const choose = (report: string) => {
    onChoose(report)
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} className={css.ownEvents} onClose={onClose} aria-labelledby={title}>
      <h2 className={css.ownEventsTitle} id={title}>
        {word.toEventOf(name)}
      </h2>
      <button
        type="button"
        className={css.ownEventsClose}
        aria-label={word.close}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="cross" />
      </button>
      <input
        className={`${statedFieldsCss.ownStatedInput} ${css.ownEventsFind}`}
        type="search"
        aria-label={word.findEvent}
        placeholder={word.findEvent}
        value={asked}
        onChange={({ target }) => setAsked(target.value)}
      />
      {lists.map(
        (list) =>
          list.rows.length > 0 && (
            <section key={list.title} aria-label={list.title}>
              <h3 className={css.ownEventsHead}>{list.title}</h3>
              <ul>
                {list.rows.map((row) => (
                  <li key={row.report} className={css.ownEventsRow}>
                    <EventChoice of={row} onChoose={() => choose(row.report)} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      <p className={css.ownEventsMore} role="status">
        {choices.length === 0 && (asked.trim() ? word.noEventFound : word.noOtherEvent)}
        {choices.length > shown.length && word.moreEvents(choices.length - shown.length)}
      </p>
    </dialog>
  )
}

interface Choice {
  /** The report that stands for the event: one of the site's, where it has one. */
  report: string
  card: ArticleCard
  /** How many tell of it. */
  reports: number
}

function EventChoice({ of: { card, reports }, onChoose }: { of: Choice; onChoose: () => void }) {
  const word = useWords(readersWordWords)
  return (
    <button type="button" className={css.ownEventsChoice} onClick={onChoose}>
      <span
        className={css.ownEventsHeadline}
        lang={card.language ?? undefined}
        dir={directionOf(card.language)}
      >
        {card.headline.text}
      </span>{' '}
      <span className={css.ownEventsNote}>
        {reports > 1 ? word.eventOf(reports) : <SourceLabel of={card} brief />}{' '}
        <StatedTime of={card.published} brief /> {reports > 1 && isOwnId(card.id) && <Mine />}
      </span>
    </button>
  )
}

/** The site's events, then its single reports, as far as they have the words asked for; without the page and its own event. */
function useChoices(id: string, asked: string): Choice[] {
  const { data: numbers } = useQuery(allStoriesQuery())
  const { data: cards } = useQuery(allCardsQuery())
  if (!numbers || !cards) return []
  const found = new Set(matchCards(cards, asked).map((card) => card.id))
  const stories = numbers.map((members) => members.flatMap((number) => cards[number] ?? []))
  const inStories = new Set(stories.flat().map((card) => card.id))
  const singles = cards.filter((card) => !inStories.has(card.id)).map((card) => [card])
  return [...stories, ...singles].flatMap((members): Choice[] => {
    if (members.some((card) => card.id === id) || !members.some((card) => found.has(card.id))) return []
    const card = members.find((one) => !isOwnId(one.id)) ?? members[0]
    return card ? [{ report: card.id, card, reports: members.length }] : []
  })
}
