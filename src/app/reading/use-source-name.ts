import type { ArticleCard } from '../../news/bundle.ts'
import { nameSource } from '../shared/source-label.tsx'
import { useWords } from '../shared/use-words.ts'
import { sharedWords } from '../words/shared.ts'

/** What to call the origin of the other report; empty where there is none. */
export function useSourceName(of: ArticleCard | undefined): string {
  const words = useWords(sharedWords)
  return of ? nameSource(of, words).name : ''
}
