import { readingWords } from '#texts/reading/reading.ts'
import { isOwnId } from '../../../news/readers/own-id.ts'
import type { Article } from '../../../news/report/article.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { Mine } from '../../ui/signs/source-label.tsx'
import { StatedBy } from '../../ui/signs/stated-by.tsx'
import { readingMinutes } from '../../ui/text/reading-time.ts'
import * as css from '../article.module.css?names'
import { useReading } from '../reading-context.ts'

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
    <p className={css.articleByline}>
      <span className={css.articleOrigin}>
        {different.map((name, index) => (
          <span key={name.text} dir="auto" lang={article.language ?? undefined}>
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
        {missing.length > 0 && <span className={css.articleGap}>{words.notStated(missing)}</span>}
      </span>
      {statedReadingTime && <span>{words.statedReadingTime(statedReadingTime.minutes)}</span>}
      <span>{words.computedLength(count, readingMinutes(count))}</span>
      {isOwnId(article.id) && <Mine />}
    </p>
  )
}

type MissingField = 'publisher' | 'author' | 'date' | 'time' | 'zone'

/** What a reader would look for under a headline and this report does not state. */
export function notStated({ publisher, byline, published }: Article): MissingField[] {
  const missing: MissingField[] = []
  if (!publisher) missing.push('publisher')
  if (!byline) missing.push('author')
  if (!published) missing.push('date')
  else if (!/T/.test(published.value)) missing.push('time')
  else if (published.zone === null) missing.push('zone')
  return missing
}
