import { directionOf } from '../../../text/direction.ts'
import { nameSource } from '../../shared/source-label.tsx'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { sourceWords } from '../../words/sources.ts'
import type { Alongside } from './alongside.ts'
import './briefs.css'

/** Headlines of other reports that one page showed around its own; named as such, and no links: their texts are not here. */
export function AlongsideSection({ alongside: { of, headlines } }: { alongside: Alongside }) {
  const words = useWords(articleListWords)
  const source = nameSource(of, useWords(sourceWords)).name
  return (
    <section className="alongside" aria-labelledby="alongside">
      <div className="section-head">
        <h2 className="section-head__title" id="alongside">
          {words.alongside(source)}
        </h2>
        <span className="section-head__note">{words.alongsideNote(headlines.length)}</span>
      </div>
      <ul className="briefs">
        {headlines.map(({ text, lang }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page may show one headline twice; they never move
          <li className="brief" key={index}>
            <p className="brief__headline" lang={lang ?? undefined} dir={directionOf(lang)}>
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
