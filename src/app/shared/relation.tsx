import type { Strength } from '../../news/comparison.ts'
import { relationWords } from '../words/relations.ts'
import { useWords } from './use-words.ts'
import './relation.css'

interface RelationProps {
  of: Strength | 'none'
  /** The relation in full, where nothing beside it says the rest. */
  whole?: boolean
  /** Words of one's own. */
  name?: string
}

/** What two sentences have to do with each other, or that no match was found: a sign, always with the words. */
export function Relation({ of, whole, name }: RelationProps) {
  const words = useWords(relationWords)
  return (
    <span className={`relation relation--${of}`}>
      <span className="relation__mark" aria-hidden="true" />
      <span className="relation__word">
        {name ?? (whole && of !== 'none' ? words.name(of) : words.short[of])}
      </span>
    </span>
  )
}
