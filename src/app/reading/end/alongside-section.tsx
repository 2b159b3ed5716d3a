import { readingWords } from '#texts/reading/reading.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from '../article.module.css?names'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { textLang } from '../text/text-lang.ts'
import * as seenCss from './seen.module.css?names'
import './seen.module.css'

/** Headlines of other reports that the page showed, named as such. */
export function AlongsideSection() {
  const words = useWords(readingWords)
  const { report, target } = useReading()
  const { seenAlongside, language } = report.article
  if (seenAlongside.length === 0) return null
  return (
    <section className={css.end} aria-labelledby="alongside-title">
      <h2 className={css.endTitle} id="alongside-title">
        {words.alongside} <span className={css.endNote}>{words.alongsideNote}</span>
      </h2>
      <ul className={seenCss.seen}>
        {seenAlongside.map(({ headline, caption }, index) => {
          const id = fragments.alongside(index)
          return (
            <li key={headline.lines[0]} id={id} className={target === id ? css.isTarget : undefined}>
              <p
                className={seenCss.seenHeadline}
                dir={directionOf(headline.lang ?? language)}
                lang={textLang(headline.lang, language)}
              >
                {headline.text}
              </p>
              {caption && (
                <p
                  className={seenCss.seenCaption}
                  dir={directionOf(caption.lang ?? language)}
                  lang={textLang(caption.lang, language)}
                >
                  {caption.text}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
