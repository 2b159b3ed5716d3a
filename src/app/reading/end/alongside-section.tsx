import { directionOf } from '../../../text/direction.ts'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import { foreignLang } from '../text/foreign-lang.ts'
import './seen.css'

/** Headlines of other reports that the page showed, named as such. */
export function AlongsideSection() {
  const words = useWords(readingWords)
  const { report, target } = useReading()
  const { seenAlongside, language } = report.article
  if (seenAlongside.length === 0) return null
  return (
    <section className="end" aria-labelledby="alongside-title">
      <h2 className="end__title" id="alongside-title">
        {words.alongside} <span className="end__note">{words.alongsideNote}</span>
      </h2>
      <ul className="seen">
        {seenAlongside.map(({ headline, caption }, index) => {
          const id = fragments.alongside(index)
          return (
            <li key={headline.lines[0]} id={id} className={target === id ? 'is-target' : undefined}>
              <p
                className="seen__headline"
                dir={directionOf(headline.lang ?? language)}
                lang={foreignLang(headline.lang, language)}
              >
                {headline.text}
              </p>
              {caption && (
                <p
                  className="seen__caption"
                  dir={directionOf(caption.lang ?? language)}
                  lang={foreignLang(caption.lang, language)}
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
