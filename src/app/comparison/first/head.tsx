import { comparisonWords } from '#texts/comparison/comparison.ts'
import { directionOf } from '../../../language/which/direction.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import { StatedBy } from '../../ui/signs/stated-by.tsx'
import { StatedTime } from '../../ui/signs/stated-time.tsx'
import { useCompared } from '../state/compared-context.ts'
import * as css from './first.module.css?names'

/** A headline with its source and time. */
export function Head({ side }: { side: Side }) {
  const words = useWords(comparisonWords)
  const { reports, hrefs } = useCompared()
  const { article } = reports[side]
  return (
    <div className={css.firstHead} data-side={side}>
      <p className={css.firstFrom}>
        <SourceLabel of={article} side={side} />
        {article.machineTranslated && <span className={css.firstExtra}>{words.translated}</span>}
        <StatedTime of={article.published} />
      </p>
      <h2 className={css.firstTitle}>
        <a href={hrefs[side]} lang={article.language ?? undefined} dir={directionOf(article.language)}>
          {article.headline.text}
        </a>
        <StatedBy of={article.headline} />
      </h2>
    </div>
  )
}
