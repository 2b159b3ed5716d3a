import { Link, useLocation } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { fromList } from '../../device/list-state.ts'
import { useMarks } from '../../device/marks.ts'
import { useSpeech } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import { Highlight } from '../search/highlight.tsx'
import * as css from './report-list.module.css?names'

/** The headline as a link to the report, with a word where this device has read it. */
export function ReportHeadline({
  card,
  terms,
  className,
}: {
  card: ArticleCard
  terms: string[]
  className: string | undefined
}) {
  const { language, words: wordsOf } = useSpeech()
  const words = wordsOf(articleListWords)
  const { pathname, search } = useLocation()
  const isRead = useMarks().read.includes(card.id)
  return (
    <h3
      className={`${className}${isRead ? ` ${css.isRead}` : ''}`}
      lang={card.language ?? undefined}
      dir={directionOf(card.language)}
    >
      <Link to={paths.article(card)} state={fromList(pathname + search)} data-report={card.id}>
        <Highlight text={card.headline.text} terms={terms} />
      </Link>
      {card.headline.by === 'opening' && (
        <span className={css.readMark} lang={language}>
          {' '}
          ({words.noHeadline})
        </span>
      )}
      {isRead && (
        <>
          {' '}
          <span className={css.readMark} lang={language}>
            {words.read}
          </span>
        </>
      )}
    </h3>
  )
}
