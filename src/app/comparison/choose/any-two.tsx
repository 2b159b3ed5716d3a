import { type FormEvent, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { chooseWords } from '#texts/comparison/choose.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { type Both, other, type Side, sides } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import { StatedTime } from '../../ui/signs/stated-time.tsx'
import * as css from './choose.module.css?names'
import { FindField } from './find-field.tsx'
import { useFoundCards } from './use-found-cards.ts'
import '../../ui/shapes/button.module.css'

/** A list in which each report can be put on the left or on the right. */
export function AnyTwo({ cards, total }: { cards: readonly ArticleCard[]; total: number }) {
  const words = useWords(chooseWords)
  const navigate = useNavigate()
  const { left = null } = useParams()
  const [chosen, setChosen] = useState<Both<string | null>>({ a: left, b: null })
  const found = useFoundCards(cards, total)
  const choose = (side: Side, id: string) =>
    setChosen((before) => ({
      ...before,
      // A report is on one side only: taken for the other, it leaves where it was.
      ...(before[other(side)] === id && { [other(side)]: null }),
      [side]: id,
    }))
  const compare = (event: FormEvent) => {
    event.preventDefault()
    if (chosen.a !== null && chosen.b !== null) void navigate(paths.comparison(chosen.a, chosen.b))
  }
  return (
    <form onSubmit={compare}>
      <FindField of={found} total={total} />
      <ul className={css.chooseList}>
        {found.found.map((card) => (
          <ChoiceRow key={card.id} card={card} chosen={chosen} choose={choose} />
        ))}
      </ul>
      <div className={css.chooseGo}>
        <button type="submit" className={buttonCss.button} disabled={chosen.a === null || chosen.b === null}>
          {words.go}
        </button>
      </div>
    </form>
  )
}

interface ChoiceRowProps {
  card: ArticleCard
  chosen: Both<string | null>
  choose: (side: Side, id: string) => void
}

function ChoiceRow({ card, chosen, choose }: ChoiceRowProps) {
  const words = useWords(chooseWords)
  return (
    <li className={css.chooseRow}>
      {sides.map((side) => (
        <label key={side} className={css.chooseSide}>
          <input
            type="radio"
            name={side}
            checked={chosen[side] === card.id}
            aria-label={words.pick[side](card.headline.text)}
            onChange={() => choose(side, card.id)}
          />
          <span aria-hidden="true">{words.side[side]}</span>
        </label>
      ))}
      <span className={css.chooseReport}>
        <span
          className={css.chooseHeadline}
          lang={card.language ?? undefined}
          dir={directionOf(card.language)}
        >
          {card.headline.text}
        </span>
        <span className={css.chooseNote}>
          <SourceLabel of={card} brief /> · <StatedTime of={card.published} brief />
        </span>
      </span>
    </li>
  )
}
