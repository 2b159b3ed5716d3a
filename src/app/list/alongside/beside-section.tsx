import { Link } from 'react-router'
import { articleListWords } from '#texts/article-list.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as reportListCss from '../reports/report-list.module.css?names'
import { Highlight } from '../search/highlight.tsx'
import type { Beside } from './besides.ts'
import * as css from './briefs.module.css?names'
import './briefs.module.css'

interface BesideSectionProps {
  besides: readonly Beside[]
  terms: string[]
}

/** Headlines of others that answer a search: no links, for their texts are not here; named beside which report they stood. */
export function BesideSection({ besides, terms }: BesideSectionProps) {
  const words = useWords(articleListWords)
  if (besides.length === 0) return null
  return (
    <section className={reportListCss.alongside} aria-labelledby="beside">
      <div className={reportListCss.sectionHead}>
        <h2 className={reportListCss.sectionHeadTitle} id="beside">
          {words.alongsideFound}
        </h2>
        <span className={reportListCss.sectionHeadNote}>{words.alongsideFoundNote}</span>
      </div>
      <ul className={css.briefs}>
        {besides.map(({ text, lang, of, language }) => (
          <li className={css.brief} key={`${of.id} ${text}`}>
            <p className={css.briefHeadline} lang={lang ?? undefined} dir={directionOf(lang)}>
              <Highlight text={text} terms={terms} />
            </p>
            <p className={css.briefOf}>
              {words.seenBeside}{' '}
              <Link className={buttonCss.link} to={paths.article(of)} lang={language ?? undefined}>
                {of.headline.text}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
