import type { Headline } from '../../news/article.ts'
import { sourceWords } from '../words/sources.ts'
import { useWords } from './use-words.ts'
import './stated-by.css'

/**
 * Says of a field that the report's text does not state it, and who does: the editor, or what the page says of itself; of a
 * headline also that nobody does. Neither can state a kicker or a standfirst.
 */
export function StatedBy({ of: { by, lines } }: { of: Pick<Headline, 'by' | 'lines'> }) {
  const stater = useWords(sourceWords).statedBy[by]
  return stater && (by === 'opening' || !lines[0]) ? <span className="stated-by"> ({stater})</span> : null
}
