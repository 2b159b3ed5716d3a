import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import type { StoryCard } from '../../../bundle/format/catalogue.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Icon } from '../../ui/signs/icon.tsx'
import * as css from './story.module.css?names'
import '../../ui/shapes/button.module.css'

/** How many facts all reports of an event tell, some, one alone, and the way to its page. */
export function StoryFacts({ story: { id, articles, facts } }: { story: StoryCard }) {
  const words = useWords(articleListWords)
  return (
    <div className={`${css.storyCompare} ${css.storyCompareFacts}`}>
      <p className={css.storySum}>{facts && words.facts(facts, articles.length)}</p>
      <Link className={buttonCss.button} to={paths.story(id)} data-compare>
        {words.wholeEvent(articles.length)}
        <Icon name="arrow" />
      </Link>
    </div>
  )
}
