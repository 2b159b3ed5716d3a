import { readingMinutes } from '../../shared/reading-time.ts'
import { StatedBy } from '../../shared/stated-by.tsx'
import { useFormats, useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { useReading } from '../reading-context.ts'
import { notStated } from './not-stated.ts'

/** Who brings the report and when, with what it does not state of these; below, how long it is. */
export function Byline() {
  const words = useWords(readingWords)
  const formats = useFormats()
  const { article, words: count } = useReading().report
  const { publisher, byline, agency, published, statedReadingTime } = article
  const names = [publisher, byline, agency].flatMap((stated) => (stated ? [stated] : []))
  const different = names.filter(({ text }, index) => names.findIndex((name) => name.text === text) === index)
  const missing = notStated(article)
  return (
    <p className="article__byline">
      <span className="article__origin">
        {different.map((name, index) => (
          <span key={name.text} dir="auto">
            {index === 0 ? <b>{name.text}</b> : name.text}
            <StatedBy of={name} />
          </span>
        ))}
        {published && (
          <span>
            <time dateTime={published.value + (published.zone ?? '')}>{formats.date(published)}</time>
            <StatedBy of={published} />
          </span>
        )}
        {missing.length > 0 && <span className="article__gap">{words.notStated(missing)}</span>}
      </span>
      {statedReadingTime && <span>{words.statedReadingTime(statedReadingTime.minutes)}</span>}
      <span>{words.computedLength(count, readingMinutes(count))}</span>
    </p>
  )
}
