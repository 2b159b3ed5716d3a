import { Link } from 'react-router'
import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import { Icon } from '../ui/signs/icon.tsx'
import { Letter } from './letter.tsx'
import * as css from './story.module.css?names'
import { useStory } from './story-context.ts'

/** The reports chosen to be compared; comes up with the first tick. */
export function ChooseBar() {
  const { story, names, words, view, change } = useStory()
  const shared = useWords(sharedWords)
  const [left, right] = view.picked.map((place) => story.reports[place]?.id)
  if (left === undefined) return null
  return (
    <section className={css.chooseBar} aria-label={words.chosen}>
      <p className={css.chooseBarText}>
        {view.picked.map((place) => (
          <span key={place}>
            <Letter of={place} small /> <b>{names[place]}</b>
          </span>
        ))}
        {right === undefined && <span>{words.chooseSecond}</span>}
      </p>
      <p className={css.chooseBarWays}>
        <button type="button" className={buttonCss.link} onClick={() => change({ picked: [] })}>
          {words.cancel}
        </button>
        {right !== undefined && (
          <Link className={buttonCss.button} to={paths.comparison(left, right)}>
            {shared.compare} <Icon name="arrow" />
          </Link>
        )}
      </p>
    </section>
  )
}
