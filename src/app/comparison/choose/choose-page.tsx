import { useLoaderData } from 'react-router'
import { chooseWords } from '#texts/comparison/choose.ts'
import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Title } from '../../shell/title.tsx'
import { AnyTwo } from './any-two.tsx'
import * as css from './choose.module.css?names'
import type { Choices } from './load-choices.ts'
import { PairLink } from './pair-link.tsx'
import './choose.module.css'

/** Choose two reports to compare: a pair of one event, or any two. */
export function ChoosePage() {
  const words = useWords(chooseWords)
  const { chooseTitle } = useWords(sharedWords)
  const { pairs, cards, total } = useLoaderData<Choices>()
  return (
    <main id="main" className="frame">
      <Title>{chooseTitle}</Title>
      <h1 className={css.chooseTitle}>{chooseTitle}</h1>
      {pairs.length > 0 && (
        <section aria-labelledby="pairs">
          <h2 className={css.chooseSection} id="pairs">
            {words.pairs} <span className={css.chooseNote}>{words.pairsNote}</span>
          </h2>
          <ul className={css.choosePairs}>
            {pairs.map((pair) => (
              <PairLink key={`${pair.left.id} ${pair.right.id}`} {...pair} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="any">
        <h2 className={css.chooseSection} id="any">
          {words.any} <span className={css.chooseNote}>{total < 2 ? words.none : words.anyNote}</span>
        </h2>
        {total >= 2 && <AnyTwo cards={cards} total={total} />}
      </section>
    </main>
  )
}
