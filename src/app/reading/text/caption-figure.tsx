import { readingWords } from '#texts/reading/reading.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { at } from '../../../news/at.ts'
import type { Caption } from '../../../news/report/article.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as articleCss from '../article.module.css?names'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import * as css from './caption.module.css?names'
import type { CaptionGroup } from './caption-places.ts'
import { textLang } from './text-lang.ts'
import './caption.module.css'

/** What was written under a picture, set apart from the text; the picture itself is not there and that is said. */
export function CaptionFigure({ group }: { group: CaptionGroup }) {
  const words = useWords(readingWords)
  return (
    <figure className={css.caption}>
      <figcaption>
        <span className={css.captionLabel}>{words.caption(group.length)}</span>
        {group.map((caption) => (
          <CaptionText key={caption.lines[0]} caption={caption} />
        ))}
        <p className={css.captionNote}>{words.noPicture}</p>
      </figcaption>
    </figure>
  )
}

function CaptionText({ caption: { text, lang, credit, lines } }: { caption: Caption }) {
  const words = useWords(readingWords)
  const { report, target } = useReading()
  const id = fragments.caption(at(lines, 0))
  const { language } = report.article
  const foreign = lang !== null && lang !== language ? lang : null
  return (
    <div
      className={`${foreign ? css.captionOther : css.captionText}${target === id ? ` ${articleCss.isTarget}` : ''}`}
      id={id}
    >
      {foreign && <span className={css.captionLanguage}>{words.inLanguage(foreign)}</span>}
      <p dir={directionOf(lang ?? language)} lang={textLang(lang, language)}>
        {text}
        {credit && !text.includes(credit) && <span className={css.captionCredit}> ({credit})</span>}
      </p>
    </div>
  )
}
