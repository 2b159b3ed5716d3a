import type { ArticleCard } from '../../../news/bundle.ts'
import { readingMinutes } from '../../shared/reading-time.ts'
import { useWords } from '../../shared/use-words.ts'
import { articleListWords } from '../../words/article-list.ts'
import { sharedWords } from '../../words/shared.ts'

/** Computed reading time and length: `about 1 min, 232 words`. */
export function ReportLength({ card }: { card: ArticleCard }) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  return <span>{words.length(shared.minutes(readingMinutes(card.words)), shared.length(card.words))}</span>
}
