import { sourceWords } from '#texts/sources.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { isOwnId } from '../../../news/readers/own-id.ts'
import type { Article } from '../../../news/report/article.ts'
import { statedSource } from '../../../news/report/stated-source.ts'
import type { WordsOf } from '../../i18n/catalogue.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as siglumCss from './siglum.module.css?names'
import { Siglum } from './siglum.tsx'

type Provenance = Pick<Article, 'publisher' | 'agency' | 'byline'>
type SourceWords = WordsOf<typeof sourceWords>

/** What to call the origin of a report, and in what role it is stated; an agency or a byline with "publisher not stated". */
export function nameSource(of: Provenance, words: SourceWords): { name: string; role: string } {
  const source = statedSource(of)
  if (source === null) return { name: words.sourceNotStated, role: '' }
  const { publisher, agency } = of
  const roles = publisher
    ? [agency && words.withAgency(agency.text), words.statedBy[publisher.by]]
    : [source.role === 'agency' ? words.agencyOnly : words.bylineOnly]
  return { name: source.text, role: roles.filter(Boolean).join('; ') }
}

/** What to call one of two reports in a sentence: its source or, where none is stated, its letter. */
export const nameReport = (of: Provenance, side: Side, words: SourceWords): string =>
  statedSource(of)?.text ?? words.reportOnSide[side]

interface SourceLabelProps {
  of: Provenance & Pick<Article, 'id'>
  side?: Side
  brief?: boolean
}

/** The origin of a report, with its letter where two are compared; of one that the reader has added it says so. */
export function SourceLabel({ of, side, brief }: SourceLabelProps) {
  const { name, role } = nameSource(of, useWords(sourceWords))
  return (
    <span className={siglumCss.source}>
      {side && <Siglum side={side} small={brief === true} />}
      <span className={siglumCss.sourceName}>{name}</span>
      {role && !brief && <span className={siglumCss.sourceRole}>{role}</span>}
      {isOwnId(of.id) && <Mine short={brief === true} />}
    </span>
  )
}

/** Says of a report that the reader has added it; `short` where there is room for a word alone. */
export function Mine({ short }: { short?: boolean }) {
  const { mine, yours } = useWords(sourceWords)
  return <span className="mine">{short ? yours : mine}</span>
}
