import { type ReactNode, useMemo } from 'react'
import { directionOf } from '../../../text/direction.ts'
import { useWords } from '../../shared/use-words.ts'
import { comparisonWords } from '../../words/comparison.ts'
import { relationWords } from '../../words/relations.ts'
import { LateActs } from '../acts/late-acts.tsx'
import { copied } from '../model/copied.ts'
import type { Row } from '../model/row.ts'
import { type SentenceGroup, sentenceGroups } from '../model/sentence-groups.ts'
import { sentenceLang } from '../model/sentence-lang.ts'
import type { Side } from '../model/side.ts'
import { useCompared } from '../state/compared-context.ts'
import { MarkedSentence } from './marked-sentence.tsx'
import { RowLinks } from './row-link.tsx'
import { Where } from './where.tsx'
import './passage.css'

interface PairCellProps {
  row: Row
  side: Side
  pinned: boolean
  /** Stands above the text. */
  children?: ReactNode
}

/** One report's side of a row: its sentences, or that it has none. */
export function PairCell({ row, side, pinned, children }: PairCellProps) {
  const words = useWords(comparisonWords)
  const { contradiction } = useWords(relationWords)
  const { reports, names } = useCompared()
  const groups = useMemo(() => sentenceGroups(row[side], reports[side].sentences), [row, side, reports])
  return (
    <div className={`pair__cell pair__cell--${side}`}>
      {groups.length === 0 ? (
        <p className="pair__none">{words.noMatchIn(names[side])}</p>
      ) : (
        <div className="pair__stack">
          {children}
          {row.contradicts && <p className="pair__contradiction">{contradiction}</p>}
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
    <p className="pair__also">
      {words.alsoIn} <RowLinks to={[...others]} />
    </p>
  )
}

function Passage({ group, side, row }: { group: SentenceGroup; side: Side; row: Row | null }) {
  const report = useCompared().reports[side]
  return (
    <p className="passage" dir={directionOf(sentenceLang(report, group.sentences[0] ?? 0))}>
      <Where sentence={group.sentences[0] ?? 0} side={side} />{' '}
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
