import type { Side } from '../../../news/comparison/sides.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { Siglum } from '../../ui/signs/siglum.tsx'
import { RowLink } from '../rows/row-link.tsx'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import * as css from './ledger.module.css?names'

interface WhereListProps {
  side: Side
  sentences: readonly number[]
  /** Leaves the letter out where the column says it. */
  bare?: boolean
}

/** `A ¶3, standfirst`: each leads to the sentence, in its row or, for headlines and subheadings, in the report. */
export function WhereList({ side, sentences, bare = false }: WhereListProps) {
  const { rowOf } = useCompared()
  const { shortPlace, places } = usePlaces()
  const seen = new Set<string>()
  const first = sentences.filter((sentence) => {
    const place = shortPlace(side, sentence)
    return !seen.has(place) && seen.add(place)
  })
  return (
    <span className={css.whereList}>
      {!bare && <Siglum side={side} small />}
      {first.map((sentence) => (
        <SentenceLink
          key={sentence}
          {...{ side, sentence, row: rowOf[side].get(sentence)?.key, label: places(side, [sentence]) }}
        >
          {shortPlace(side, sentence)}
        </SentenceLink>
      ))}
    </span>
  )
}

interface SentenceLinkProps {
  side: Side
  row: string | undefined
  label: string
  children: string
}

function SentenceLink({ side, row, label, children }: SentenceLinkProps) {
  const { hrefs } = useCompared()
  if (row === undefined)
    return (
      <a className={buttonCss.link} href={hrefs[side]} aria-label={label}>
        {children}
      </a>
    )
  return (
    <RowLink to={row} label={label}>
      {children}
    </RowLink>
  )
}
