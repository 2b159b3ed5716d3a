import { type FormEvent, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { ArticleCard } from '../../../news/bundle.ts'
import { directionOf } from '../../../text/direction.ts'
import { paths } from '../../paths.ts'
import { SourceLabel } from '../../shared/source-label.tsx'
import { StatedTime } from '../../shared/stated-time.tsx'
import { useWords } from '../../shared/use-words.ts'
import { chooseWords } from '../../words/choose.ts'
import { type Both, other, type Side, sides } from '../model/side.ts'
import { FindField } from './find-field.tsx'
import { useFoundCards } from './use-found-cards.ts'
import '../../shared/button.css'

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
    <form className="choose__any" onSubmit={compare}>
      <FindField of={found} total={total} />
      <ul className="choose__list">
        {found.found.map((card) => (
          <ChoiceRow key={card.id} card={card} chosen={chosen} choose={choose} />
        ))}
      </ul>
      <div className="choose__go">
        <button type="submit" className="button" disabled={chosen.a === null || chosen.b === null}>
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
    <li className="choose__row">
      {sides.map((side) => (
        <label key={side} className="choose__side">
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
      <span className="choose__report">
        <span className="choose__headline" lang={card.language ?? undefined} dir={directionOf(card.language)}>
          {card.headline.text}
        </span>
        <span className="choose__note">
          <SourceLabel of={card} brief /> · <StatedTime of={card.published} brief />
        </span>
      </span>
    </li>
  )
}
