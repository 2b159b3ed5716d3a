import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { chooseWords } from '#texts/comparison/choose.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import { allCardsQuery } from '../../../bundle/read/all-cards-query.ts'
import { reportQuery } from '../../../bundle/read/queries.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { other, type Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/signs/icon.tsx'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import { StatedTime } from '../../ui/signs/stated-time.tsx'
import { useCompared } from '../state/compared-context.ts'
import * as css from './choose.module.css?names'
import { FindField } from './find-field.tsx'
import { useFoundCards } from './use-found-cards.ts'
import './choose.module.css'

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
    <dialog ref={dialog} className={css.chooseDialog} onClose={onClose} aria-labelledby="change-title">
      <h2 className={css.chooseSection} id="change-title">
        {words.dialog[side]}
      </h2>
      <button
        type="button"
        className={css.chooseClose}
        aria-label={words.close}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="cross" />
      </button>
      <FindField of={found} total={others.length} />
      <ul className={css.chooseList}>
        {found.found.map((card) => (
          <li key={card.id} className={css.chooseRow}>
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
    <Link className={`${css.chooseLink} ${css.chooseReport}`} to={to}>
      <span className={css.chooseHeadline} lang={card.language ?? undefined} dir={directionOf(card.language)}>
        {card.headline.text}
      </span>
      <span className={css.chooseNote}>
        <SourceLabel of={card} brief /> · <StatedTime of={card.published} brief />
      </span>
    </Link>
  )
}
