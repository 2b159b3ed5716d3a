import type { Stated } from '../../../news/article.ts'
import { useWords } from '../../shared/use-words.ts'
import { sourceWords } from '../../words/sources.ts'

/**
 * Says of a field that the report's text does not state it, and who does: the editor, or what the page says of itself. Neither
 * can state a kicker or a standfirst.
 */
export function StatedBy({ of: { by, lines } }: { of: Pick<Stated, 'by' | 'lines'> }) {
  const stater = useWords(sourceWords).statedBy[by]
  return !lines[0] && stater ? <span className="stated-by"> ({stater})</span> : null
}
