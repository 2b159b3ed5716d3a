import { useEffect, useState } from 'react'
import { evidenceWords } from '#texts/comparison/evidence.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { type Side, sides } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { SourceLabel } from '../../ui/signs/source-label.tsx'
import { StatedBy } from '../../ui/signs/stated-by.tsx'
import { StatedTime } from '../../ui/signs/stated-time.tsx'
import * as css from '../compare.module.css?names'
import * as ledgerCss from '../ledgers/ledger.module.css?names'
import type { Row } from '../model/rows/row.ts'
import { useCompared } from '../state/compared-context.ts'

/** Where both reports come from, and what was compared; on paper the addresses are written out. */
export function Sources() {
  const words = useWords(evidenceWords)
  const { comparison, rows, hrefs } = useCompared()
  const [address, setAddress] = useState('')
  useEffect(() => setAddress(new URL(hrefs.here, window.location.href).href), [hrefs])
  return (
    <section className={css.sources} aria-labelledby="sources-title" data-later="">
      <h2 className={ledgerCss.ledgerTitle} id="sources-title">
        {words.sources}
      </h2>
      <div>
        <ol className={css.sourcesList}>
          {sides.map((side) => (
            <Source key={side} side={side} />
          ))}
        </ol>
        <p className={css.sourcesNote}>
          {comparison.method === 'none'
            ? words.notCompared
            : words.compared(comparedIn(rows, 'a').size, comparedIn(rows, 'b').size)}
        </p>
        <p className={css.sourcesAddress}>
          {words.thisComparison}: <span>{address}</span>
        </p>
      </div>
    </section>
  )
}

/** The sentences that were compared stand in rows, all of them. */
const comparedIn = (rows: readonly Row[], side: Side) => new Set(rows.flatMap((row) => row[side]))

function Source({ side }: { side: Side }) {
  const words = useWords(evidenceWords)
  const { article } = useCompared().reports[side]
  return (
    <li className={css.sourcesOne}>
      <SourceLabel of={article} side={side} />
      <cite
        className={css.sourcesHeadline}
        lang={article.language ?? undefined}
        dir={directionOf(article.language)}
      >
        {article.headline.text}
      </cite>
      <StatedBy of={article.headline} />
      <StatedTime of={article.published} />
      <span>
        {words.address}:{' '}
        {article.url === null ? words.addressNotStated : <a href={article.url.text}>{article.url.text}</a>}
      </span>
      <span className="quiet">
        {words.file}: {article.files.join(', ')}
      </span>
    </li>
  )
}
