import type { Strength } from '../../news/comparison.ts'
import { relationWords } from '../words/relations.ts'
import { useWords } from './use-words.ts'
import './relation.css'

/** What two sentences have to do with each other, or that no match was found: a sign, always with the words. */
export function Relation({ of }: { of: Strength | 'none' }) {
  const words = useWords(relationWords)
  return (
    <span className={`relation relation--${of}`}>
      <span className="relation__mark" aria-hidden="true" />
      <span className="relation__word">{words.short[of]}</span>
    </span>
  )
}
