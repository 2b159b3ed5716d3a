import { useEffect, useRef } from 'react'
import { correctionWords } from '#texts/comparison/corrections.ts'
import { relationWords } from '#texts/comparison/relations.ts'
import { at } from '../../../news/at.ts'
import type { Correction } from '../../../news/comparison/comparison.ts'
import { sides } from '../../../news/comparison/sides.ts'
import { correctors } from '../../../news/readers/correctors.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import type { Row } from '../model/rows/row.ts'
import { useCompared } from '../state/compared-context.ts'
import { usePlaces } from '../state/use-places.ts'
import * as css from './corrections.module.css?names'
import { correctionsOf } from './latest-corrections.ts'
import { useCorrecting, wereJustStated } from './use-correcting.ts'

/** Beside a row: what was stated of its sentences, and what had been found. What one has taken out together is told as one. */
export function RowCorrections({ row }: { row: Row }) {
  const { comparison } = useCompared()
  const corrections = correctionsOf(comparison, row)
  const refused = corrections.filter(({ relation }) => relation === null)
  const groups = [
    ...correctors.map((by) => refused.filter((one) => one.by === by)),
    ...corrections.filter(({ relation }) => relation !== null).map((one) => [one]),
  ]
  return groups
    .filter((group) => group.length > 0)
    .map((group) => (
      <p key={keyOf(at(group, 0))} className={css.corrected} data-still="">
        <Struck group={group} row={row} />
        <Told correction={at(group, 0)} />
        <Undo group={group} />
      </p>
    ))
}

const keyOf = ({ by, a, b }: Correction) => `${by} ${a} ${b}`

/** Matches that were taken out: what the program had found, struck; with two sentences of one paragraph once. */
function Struck({ group, row }: { group: readonly Correction[]; row: Row }) {
  const words = useWords(correctionWords)
  const relations = useWords(relationWords)
  const { places } = usePlaces()
  const told = group.flatMap(({ a, b, relation, found }) => {
    if (relation !== null || !found) return []
    const place = row.a.includes(a) ? places('b', [b]) : places('a', [a])
    return [words.matchWith(relations.name(found.strength), place)]
  })
  return [...new Set(told)].map((text) => (
    <s key={text} className={css.correctedStruck}>
      {text}
    </s>
  ))
}

/** Whose word it is, and what the program had found. */
export function Told({ correction: { relation, by, found } }: { correction: Correction }) {
  const words = useWords(correctionWords)
  const { name } = useWords(relationWords)
  if (relation === null) return <span>{words.refused[by]}</span>
  return (
    <span>
      <b>{words.stated[by]}</b>. {found ? words.found(name(found.strength)) : words.foundNone}
    </span>
  )
}

/** Takes back what the reader has stated; what an editor has is for the reader to overrule. */
export function Undo({ group }: { group: readonly Correction[] }) {
  const words = useWords(correctionWords)
  const { places } = usePlaces()
  const { undo } = useCorrecting()
  const button = useRef<HTMLButtonElement>(null)
  const isReaders = group.some(({ by }) => by === 'reader')
  // Where the reader was is no more: what was just done can be undone from here.
  useEffect(() => {
    if (isReaders && wereJustStated(group)) button.current?.focus()
  }, [isReaders, group])
  if (!isReaders) return null
  const where = sides.map((side) =>
    places(
      side,
      group.map((one) => one[side]),
    ),
  )
  return (
    <button
      ref={button}
      type="button"
      className={buttonCss.link}
      aria-label={words.undoOf(where.join('; '))}
      onClick={() => undo(group)}
    >
      {words.undo}
    </button>
  )
}
