import { type ReactNode, useMemo } from 'react'
import { comparisonWords } from '#texts/comparison/comparison.ts'
import { relationWords } from '#texts/comparison/relations.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { at } from '../../../news/at.ts'
import type { Side } from '../../../news/comparison/sides.ts'
import { useWords } from '../../i18n/use-words.ts'
import { LateActs } from '../acts/late-acts.tsx'
import { copied } from '../model/copied.ts'
import type { Row } from '../model/rows/row.ts'
import { type SentenceGroup, sentenceGroups } from '../model/rows/sentence-groups.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import { useCompared } from '../state/compared-context.ts'
import { MarkedSentence } from './marked-sentence.tsx'
import * as css from './pair.module.css?names'
import * as narrowCss from './pair-narrow.module.css?names'
import * as passageCss from './passage.module.css?names'
import { RowLinks } from './row-link.tsx'
import { Where } from './where.tsx'
import './passage.module.css'

interface PairCellProps {
  row: Row
  side: Side
  pinned: boolean
  /** In a row of which one report leads: whether this one. */
  leads?: boolean
  /** Stands above the text. */
  children?: ReactNode
}

/** One report's side of a row: its sentences, or that it has none. */
export function PairCell({ row, side, pinned, leads, children }: PairCellProps) {
  const words = useWords(comparisonWords)
  const { contradiction } = useWords(relationWords)
  const { reports, names } = useCompared()
  const groups = useMemo(() => sentenceGroups(row[side], reports[side].sentences), [row, side, reports])
  return (
    <div
      className={`${css.pairCell}${row.kind === side ? ` ${css.pairCellOnly}` : ''}${leads ? ` ${narrowCss.leads}` : ''}`}
      data-side={side}
    >
      {groups.length === 0 ? (
        <p className={css.pairNone}>{words.noMatchIn(names[side])}</p>
      ) : (
        <div className={css.pairStack}>
          {children}
          {row.contradicts && <p className={css.pairContradiction}>{contradiction}</p>}
          <AlsoIn row={row} side={side} />
          {groups.map((group) => (
            <Passage key={group.sentences[0]} group={group} side={side} row={pinned ? row : null} />
          ))}
          {pinned && <LateActs row={row} side={side} linked={side === 'b' && row.a.length > 0} />}
        </div>
      )}
    </div>
  )
}

/** Where else its sentences stand: a fact in the rows of other facts, a matter in any. */
function AlsoIn({ row, side }: { row: Row; side: Side }) {
  const words = useWords(comparisonWords)
  const { rowsOf } = useCompared()
  const others = new Set(
    row[side]
      .flatMap((sentence) => rowsOf[side].get(sentence) ?? [])
      .filter((one) => one !== row && (one.kind === 'both' || row.kind === 'related')),
  )
  if (others.size === 0) return null
  return (
    <p className={css.pairAlso}>
      {words.alsoIn} <RowLinks to={[...others]} />
    </p>
  )
}

function Passage({ group, side, row }: { group: SentenceGroup; side: Side; row: Row | null }) {
  const report = useCompared().reports[side]
  return (
    <p className={passageCss.passage} dir={directionOf(sentenceLang(report, at(group.sentences, 0)))}>
      <Where sentence={at(group.sentences, 0)} side={side} />{' '}
      {group.sentences.map((sentence, index) => (
        <span
          key={sentence}
          data-sentence={sentence}
          {...copied(side, report, sentence)}
          lang={sentenceLang(report, sentence)}
          dir={directionOf(sentenceLang(report, sentence))}
        >
          {index > 0 && ' '}
          <MarkedSentence side={side} sentence={sentence} row={row} />
        </span>
      ))}
    </p>
  )
}
