import { readingWords } from '#texts/reading/reading.ts'
import type { Article } from '../../../news/report/article.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from './notice.module.css?names'
import './notice.module.css'

/** The file's own words that the text was translated by a machine. */
export function TranslationNotice({ article }: { article: Article }) {
  const words = useWords(readingWords)
  if (!article.machineTranslated) return null
  const stated = article.machineTranslated.lines.flatMap(
    (number) => article.lines.find(({ line }) => line === number)?.text ?? [],
  )
  return (
    <div className={css.notice}>
      <p>{words.translated}</p>
      <p className={css.noticeQuote} dir="auto" lang={article.language ?? undefined}>
        {stated.join('\n')}
      </p>
      {!stated.some((text) => /https?:\/\//.test(text)) && <p>{words.originalUnknown}</p>}
    </div>
  )
}
