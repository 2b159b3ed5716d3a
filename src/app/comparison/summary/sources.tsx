import { useEffect, useState } from 'react'
import { directionOf } from '../../../text/direction.ts'
import { SourceLabel } from '../../shared/source-label.tsx'
import { StatedBy } from '../../shared/stated-by.tsx'
import { StatedTime } from '../../shared/stated-time.tsx'
import { useWords } from '../../shared/use-words.ts'
import { evidenceWords } from '../../words/evidence.ts'
import type { Row } from '../model/row.ts'
import { type Side, sides } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'

/** Where both reports come from, and what was compared; on paper the addresses are written out. */
export function Sources() {
  const words = useWords(evidenceWords)
  const { comparison, rows, hrefs } = useCompared()
  const [address, setAddress] = useState('')
  useEffect(() => setAddress(new URL(hrefs.here, window.location.href).href), [hrefs])
  return (
    <section className="sources" aria-labelledby="sources-title">
      <h2 className="ledger__title" id="sources-title">
        {words.sources}
      </h2>
      <div>
        <ol className="sources__list">
          {sides.map((side) => (
            <Source key={side} side={side} />
          ))}
        </ol>
        <p className="sources__note">
          {comparison.method === 'none'
            ? words.notCompared
            : words.compared(comparedIn(rows, 'a').size, comparedIn(rows, 'b').size)}
        </p>
        <p className="sources__address">
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
    <li className="sources__one">
      <SourceLabel of={article} side={side} />
      <cite
        className="sources__headline"
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
