import { Link } from 'react-router'
import { topicsWords } from '#texts/topics.ts'
import type { Topic } from '../../../news/report/topic.ts'
import { useWords } from '../../i18n/use-words.ts'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { useViewLinks } from '../use-view.ts'
import { topicWords } from './topic-words.ts'
import * as css from './why.module.css?names'

/** The words that led to a topic as the text has them, forms of one word together, with links to where they stand. */
export function TopicPhrases({ topic }: { topic: Topic }) {
  const { report } = useReading()
  const language = report.article.language ?? undefined
  return (
    <ul className={css.whyPhrases}>
      {topicWords(topic, report).map(({ forms, places }) => (
        <li className={css.whyPhrase} key={forms.join()}>
          <span dir="auto" lang={language}>
            {forms.join(', ')}
          </span>
          {/* Not broken off from the first place. */ '\u00a0'}
          {places.map((sentence) => (
            <Where key={sentence} sentence={sentence} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function Where({ sentence }: { sentence: number }) {
  const words = useWords(topicsWords)
  const { clean } = useViewLinks()
  const { unit, paragraph } = useReading().report.sentences[sentence] ?? {
    unit: 'paragraph',
    paragraph: null,
  }
  const name =
    paragraph !== null ? words.inParagraph(paragraph) : unit === 'paragraph' ? '' : words.inUnit[unit]
  return (
    <Link className={css.whyWhere} to={clean(fragments.sentence(sentence))} replace>
      {name}
    </Link>
  )
}
