import { Link } from 'react-router'
import type { Span } from '../../news/sentence.ts'
import type { Topic } from '../../news/topic.ts'
import { useWords } from '../shared/use-words.ts'
import { readingWords } from '../words/reading.ts'
import { fragments } from './clean-places.ts'
import { useReading } from './reading-context.ts'
import { useViewLinks } from './use-view.ts'

/** The words that led to a topic as the text has them, each way of writing once, with links to where they stand. */
export function TopicPhrases({ topic }: { topic: Topic }) {
  const { sentences } = useReading().report
  const wordings = new Map<string, Span[]>()
  for (const span of topic.evidence.flatMap(({ spans }) => spans)) {
    const text = sentences[span.sentence]?.text.slice(span.start, span.end) ?? ''
    wordings.set(text, [...(wordings.get(text) ?? []), span])
  }
  return Array.from(wordings, ([text, spans]) => (
    <span className="why__phrase" key={text}>
      {text}{' '}
      {[...new Set(spans.map(({ sentence }) => sentence))].map((sentence) => (
        <Where key={sentence} sentence={sentence} />
      ))}
    </span>
  ))
}

function Where({ sentence }: { sentence: number }) {
  const words = useWords(readingWords)
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
