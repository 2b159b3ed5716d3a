import { relationWords } from '#texts/comparison/relations.ts'
import type { Strength } from '../../../news/comparison/comparison.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as css from './relation.module.css?names'
import './relation.module.css'

interface RelationProps {
  of: Strength | 'none'
  /** The relation in full, where nothing beside it says the rest. */
  whole?: boolean
  /** Words of one's own; none where the relation is told beside it. */
  name?: string
}

/** The sign of each. */
export const relationLooks = {
  'near-verbatim': css.relationNearVerbatim,
  reworded: css.relationReworded,
  related: css.relationRelated,
  none: css.relationNone,
}

/** What two sentences have to do with each other, or that no match was found: a sign, always with the words. */
export function Relation({ of, whole, name }: RelationProps) {
  const words = useWords(relationWords)
  return (
    <span className={`${css.relation} ${relationLooks[of]}`}>
      <span className={css.relationMark} />
      {name !== '' && <span>{name ?? (whole && of !== 'none' ? words.name(of) : words.short[of])}</span>}
    </span>
  )
}
