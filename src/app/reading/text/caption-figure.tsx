import type { Caption } from '../../../news/article.ts'
import { directionOf } from '../../../text/direction.ts'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { fragments } from '../clean-places.ts'
import { useReading } from '../reading-context.ts'
import type { CaptionGroup } from './caption-places.ts'
import { foreignLang } from './foreign-lang.ts'
import './caption.css'

/** What was written under a picture, set apart from the text; the picture itself is not there and that is said. */
export function CaptionFigure({ group }: { group: CaptionGroup }) {
  const words = useWords(readingWords)
  return (
    <figure className="caption">
      <figcaption>
        <span className="caption__label">{words.caption(group.length)}</span>
        {group.map((caption) => (
          <CaptionText key={caption.lines[0]} caption={caption} />
        ))}
        <p className="caption__note">{words.noPicture}</p>
      </figcaption>
    </figure>
  )
}

function CaptionText({ caption: { text, lang, credit, lines } }: { caption: Caption }) {
  const words = useWords(readingWords)
  const { report, target } = useReading()
  const id = fragments.caption(lines[0] ?? 0)
  const foreign = foreignLang(lang, report.article.language)
  return (
    <div
      className={`${foreign ? 'caption__other' : 'caption__text'}${target === id ? ' is-target' : ''}`}
      id={id}
    >
      {foreign && <span className="caption__language">{words.inLanguage(foreign)}</span>}
      <p dir={directionOf(lang ?? report.article.language)} lang={foreign}>
        {text}
        {credit && !text.includes(credit) && <span className="caption__credit"> ({credit})</span>}
      </p>
    </div>
  )
}
