import { directionOf } from '../../../text/direction.ts'
import { SourceLabel } from '../../shared/source-label.tsx'
import { StatedBy } from '../../shared/stated-by.tsx'
import { StatedTime } from '../../shared/stated-time.tsx'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import type { Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'

/** A headline with its source and time. */
export function Head({ side }: { side: Side }) {
  const words = useWords(comparisonWords)
  const { reports, hrefs } = useCompared()
  const { article } = reports[side]
  return (
    <div className={`first__head first__head--${side}`}>
      <p className="first__from">
        <SourceLabel of={article} side={side} />
        {article.machineTranslated && <span className="first__extra">{words.translated}</span>}
        <StatedTime of={article.published} />
      </p>
      <h2 className="first__title">
        <a href={hrefs[side]} lang={article.language ?? undefined} dir={directionOf(article.language)}>
          {article.headline.text}
        </a>
        <StatedBy of={article.headline} />
      </h2>
    </div>
  )
}
