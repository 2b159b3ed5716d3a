import { Link } from 'react-router'
import type { Topic } from '../../../news/topic.ts'
import { useWords } from '../../shared/use-words.ts'
import { topicsWords } from '../../words/topics.ts'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { useViewLinks } from '../use-view.ts'
import { topicWords } from './topic-words.ts'

/** The words that led to a topic as the text has them, forms of one word together, with links to where they stand. */
export function TopicPhrases({ topic }: { topic: Topic }) {
  const { report } = useReading()
  const language = report.article.language ?? undefined
  return (
    <ul className="why__phrases">
      {topicWords(topic, report).map(({ forms, places }) => (
        <li className="why__phrase" key={forms.join()}>
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
    <Link className="why__where" to={clean(fragments.sentence(sentence))} replace>
      {name}
    </Link>
  )
}
