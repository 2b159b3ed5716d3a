import { articleListWords } from '#texts/article-list.ts'
import { sourceWords } from '#texts/sources.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useWords } from '../../i18n/use-words.ts'
import { nameSource } from '../../ui/signs/source-label.tsx'
import * as css from '../reports/report-list.module.css?names'
import type { Alongside } from './alongside.ts'
import * as briefsCss from './briefs.module.css?names'
import './briefs.module.css'

/** Headlines of other reports that one page showed around its own; named as such, and no links: their texts are not here. */
export function AlongsideSection({ alongside: { of, headlines } }: { alongside: Alongside }) {
  const words = useWords(articleListWords)
  const source = nameSource(of, useWords(sourceWords)).name
  return (
    <section className={css.alongside} aria-labelledby="alongside">
      <div className={css.sectionHead}>
        <h2 className={css.sectionHeadTitle} id="alongside">
          {words.alongside(source)}
        </h2>
        <span className={css.sectionHeadNote}>{words.alongsideNote(headlines.length)}</span>
      </div>
      <ul className={briefsCss.briefs}>
        {headlines.map(({ text, lang }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page may show one headline twice; they never move
          <li className={briefsCss.brief} key={index}>
            <p className={briefsCss.briefHeadline} lang={lang ?? undefined} dir={directionOf(lang)}>
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
