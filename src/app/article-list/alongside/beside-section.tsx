import { Link } from 'react-router'
import { directionOf } from '../../../text/direction.ts'
import { paths } from '../../paths.ts'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { Highlight } from '../search/highlight.tsx'
import type { Beside } from './besides.ts'
import './briefs.css'

interface BesideSectionProps {
  besides: readonly Beside[]
  terms: string[]
}

/** Headlines of others that answer a search: no links, for their texts are not here; named beside which report they stood. */
export function BesideSection({ besides, terms }: BesideSectionProps) {
  const words = useWords(articleListWords)
  if (besides.length === 0) return null
  return (
    <section className="alongside" aria-labelledby="beside">
      <div className="section-head">
        <h2 className="section-head__title" id="beside">
          {words.alongsideFound}
        </h2>
        <span className="section-head__note">{words.alongsideFoundNote}</span>
      </div>
      <ul className="briefs">
        {besides.map(({ text, lang, id, headline }) => (
          <li className="brief" key={`${id} ${text}`}>
            <p className="brief__headline" lang={lang ?? undefined} dir={directionOf(lang)}>
              <Highlight text={text} terms={terms} />
            </p>
            <p className="brief__of">
              {words.seenBeside}{' '}
              <Link className="link" to={paths.article(id)}>
                {headline}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
