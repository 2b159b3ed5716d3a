import type { Headline } from '../../../news/article.ts'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'

/**
 * Says of a field that the report's text does not state it, and who does: the editor, or what the page says of itself; of a headline
 * also that nobody does.
 */
export function StatedBy({ of: { by, lines } }: { of: Pick<Headline, 'by' | 'lines'> }) {
  const words = useWords(readingWords)
  if (by === 'opening') return <span className="stated-by"> ({words.statedBy.opening})</span>
  if (by === 'report' || lines.length > 0) return null
  return <span className="stated-by"> ({words.statedBy[by]})</span>
}
