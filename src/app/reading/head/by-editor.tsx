import type { Stated } from '../../../news/article.ts'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'

/** Says of a field that the editor stated it, not the report. */
export function ByEditor({ of }: { of: Pick<Stated, 'by'> }) {
  const words = useWords(readingWords)
  return of.by === 'editor' ? <span className="by-editor"> ({words.editorsWord})</span> : null
}
