import type { Strength as StrengthName } from '../../news/comparison.ts'
import { strengths } from '../../news/strengths.ts'
import { relationWords } from '../words/relations.ts'
import { useWords } from './use-words.ts'
import './strength.css'

/** How sure a link is: one to three strokes, always with the word. */
export function Strength({ of }: { of: StrengthName }) {
  const words = useWords(relationWords)
  return (
    <span className={`strength strength--${strengths.indexOf(of) + 1}`}>
      <span className="strength__marks" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span className="strength__word">{words.short[of]}</span>
    </span>
  )
}
