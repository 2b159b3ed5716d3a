import { useSearchParams } from 'react-router'
import type { Topic } from '../../../news/topic.ts'
import { useWords } from '../../shared/use-words.ts'
import { topicsWords } from '../../words/topics.ts'
import { useReading } from '../reading-context.ts'
import { type ShownTopic, shownTopics } from './topic-evidence.ts'
import { TopicPhrases } from './topic-phrases.tsx'

/** Every topic with its path and the exact words that led to it. */
export function TopicsSection() {
  const words = useWords(topicsWords)
  const topics = shownTopics(useReading().report)
  return (
    <section className="end" aria-labelledby="topics-title">
      <h2 className="end__title" id="topics-title">
        {words.topics}
      </h2>
      {topics.length === 0 ? (
        <p className="quiet">{words.noTopic}</p>
      ) : (
        <table className="why" aria-labelledby="topics-title">
          <thead className="vh">
            <tr>
              <th scope="col">{words.topic}</th>
              <th scope="col">{words.because}</th>
            </tr>
          </thead>
          <tbody>
            {topics.map((shown) => (
              <TopicRow key={shown.topic.code} shown={shown} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function TopicRow({ shown: { topic, path } }: { shown: ShownTopic }) {
  return (
    <tr>
      <th scope="row">
        {path.map((label) => (
          <span className="why__path" key={label}>
            {label} ›{' '}
          </span>
        ))}
        <span className="why__topic">{topic.label}</span>
      </th>
      <td>
        <TopicPhrases topic={topic} />
        <MarkPhrases topic={topic} />
      </td>
    </tr>
  )
}

/** Marks the words behind a topic in the text; which topic stands in the address. */
function MarkPhrases({ topic: { code, label } }: { topic: Topic }) {
  const words = useWords(topicsWords)
  const [search, setSearch] = useSearchParams()
  const on = search.get('mark') === code
  const toggle = () => {
    const next = new URLSearchParams(search)
    if (on) next.delete('mark')
    else next.set('mark', code)
    setSearch(next, { replace: true, preventScrollReset: true })
  }
  return (
    <button
      type="button"
      className="link why__mark"
      aria-pressed={on}
      aria-label={words.markPhrasesOf(label)}
      onClick={toggle}
    >
      {words.markPhrases}
    </button>
  )
}
