import { useLoaderData } from 'react-router'
import { Title } from '../../shared/title.tsx'
import { useWords } from '../../shared/use-words.ts'
import { chooseWords } from '../../words/choose.ts'
import { AnyTwo } from './any-two.tsx'
import type { Choices } from './load-choices.ts'
import { PairLink } from './pair-link.tsx'
import './choose.css'

/** Choose two reports to compare: a pair of one event, or any two. */
export function ChoosePage() {
  const words = useWords(chooseWords)
  const { pairs, cards, total } = useLoaderData<Choices>()
  return (
    <main id="main" className="frame choose">
      <Title>{words.title}</Title>
      <h1 className="choose__title">{words.title}</h1>
      {pairs.length > 0 && (
        <section aria-labelledby="pairs">
          <h2 className="choose__section" id="pairs">
            {words.pairs} <span className="choose__note">{words.pairsNote}</span>
          </h2>
          <ul className="choose__pairs">
            {pairs.map((pair) => (
              <PairLink key={`${pair.left.id} ${pair.right.id}`} {...pair} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="any">
        <h2 className="choose__section" id="any">
          {words.any} <span className="choose__note">{total < 2 ? words.none : words.anyNote}</span>
        </h2>
        {total >= 2 && <AnyTwo cards={cards} total={total} />}
      </section>
    </main>
  )
}
