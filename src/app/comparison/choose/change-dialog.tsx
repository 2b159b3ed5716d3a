import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { ArticleCard } from '../../../news/bundle.ts'
import { directionOf } from '../../../text/direction.ts'
import { reportQuery } from '../../bundle/queries.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../shared/icon.tsx'
import { SourceLabel } from '../../shared/source-label.tsx'
import { StatedTime } from '../../shared/stated-time.tsx'
import { useWords } from '../../shared/use-words.ts'
import { chooseWords } from '../../words/choose.ts'
import { other, type Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { allCardsQuery } from './all-cards-query.ts'
import { FindField } from './find-field.tsx'
import { useFoundCards } from './use-found-cards.ts'
import './choose.css'

/** All reports but the two on the page; a choice opens the comparison with the side that stays. */
export function ChangeDialog({ side, onClose }: { side: Side; onClose: () => void }) {
  const words = useWords(chooseWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const { reports } = useCompared()
  const shown = [reports.a.article.id, reports.b.article.id]
  const others = useOtherCards(shown, reports[other(side)].article.id)
  const found = useFoundCards(others, others.length)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const to = (id: string) =>
    side === 'a' ? paths.comparison(id, reports.b.article.id) : paths.comparison(reports.a.article.id, id)
  return (
    <dialog ref={dialog} className="choose__dialog" onClose={onClose} aria-labelledby="change-title">
      <h2 className="choose__section" id="change-title">
        {words.dialog[side]}
      </h2>
      <button
        type="button"
        className="choose__close"
        aria-label={words.close}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="cross" />
      </button>
      <FindField of={found} total={others.length} />
      <ul className="choose__list">
        {found.found.map((card) => (
          <li key={card.id} className="choose__row">
            <Choice card={card} to={to(card.id)} />
          </li>
        ))}
      </ul>
    </dialog>
  )
}

/** All cards but those shown; first the reports of the same event as the one that stays, which are at hand. */
function useOtherCards(shown: readonly string[], staying: string): ArticleCard[] {
  const { data: report } = useSuspenseQuery(reportQuery(staying))
  const { data: all = [] } = useQuery(allCardsQuery())
  const sameEvent = report?.others.map(({ card }) => card) ?? []
  const rest = all.filter(({ id }) => !sameEvent.some((card) => card.id === id))
  return [...sameEvent, ...rest].filter(({ id }) => !shown.includes(id))
}

function Choice({ card, to }: { card: ArticleCard; to: string }) {
  return (
    <Link className="choose__link choose__report" to={to}>
      <span className="choose__headline" lang={card.language ?? undefined} dir={directionOf(card.language)}>
        {card.headline.text}
      </span>
      <span className="choose__note">
        <SourceLabel of={card} brief /> · <StatedTime of={card.published} brief />
      </span>
    </Link>
  )
}
