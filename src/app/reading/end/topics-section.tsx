import { topicsWords } from '#texts/topics.ts'
import type { Topic } from '../../../news/report/topic.ts'
import { useTopicName } from '../../i18n/use-topic-name.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useSearch } from '../../navigation/in-sight.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as articleCss from '../article.module.css?names'
import { useReading } from '../reading-context.ts'
import { type ShownTopic, shownTopics } from './topic-evidence.ts'
import { TopicPhrases } from './topic-phrases.tsx'
import * as css from './why.module.css?names'

/** Every topic with its path and the exact words that led to it. */
export function TopicsSection() {
  const words = useWords(topicsWords)
  const topics = shownTopics(useReading().report)
  return (
    <section className={articleCss.end} aria-labelledby="topics-title">
      <h2 className={articleCss.endTitle} id="topics-title">
        {words.topics}
      </h2>
      {topics.length === 0 ? (
        <p className="quiet">{words.noTopic}</p>
      ) : (
        <table className={css.why} aria-labelledby="topics-title">
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
  const nameOf = useTopicName()
  const words = useWords(topicsWords)
  return (
    <tr>
      <th scope="row">
        {path.map((above) => (
          <span className={css.whyPath} key={above.code}>
            {nameOf(above)} ›{' '}
          </span>
        ))}
        <span className={css.whyTopic}>{nameOf(topic)}</span>
      </th>
      <td>
        {topic.by && <span className={css.whyStated}>{words.statedBy[topic.by]}</span>}
        {topic.evidence.length > 0 && (
          <>
            <TopicPhrases topic={topic} />
            <MarkPhrases topic={topic} />
          </>
        )}
      </td>
    </tr>
  )
}

/** Marks the words behind a topic in the text; which topic stands in the address. */
function MarkPhrases({ topic }: { topic: Topic }) {
  const nameOf = useTopicName()
  const { code } = topic
  const words = useWords(topicsWords)
  const [search, setSearch] = useSearch()
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
      className={`${buttonCss.link} ${css.whyMark}`}
      aria-pressed={on}
      aria-label={words.markPhrasesOf(nameOf(topic))}
      onClick={toggle}
    >
      {words.markPhrases}
    </button>
  )
}
