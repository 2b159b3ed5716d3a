import { articleListWords } from '#texts/article-list.ts'
import { sharedWords } from '#texts/shared.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import { useWords } from '../../i18n/use-words.ts'
import { readingMinutes } from '../../ui/text/reading-time.ts'

/** Computed reading time and length: `about 1 min, 232 words`. */
export function ReportLength({ card }: { card: ArticleCard }) {
  const words = useWords(articleListWords)
  const shared = useWords(sharedWords)
  return <span>{words.length(shared.minutes(readingMinutes(card.words)), shared.length(card.words))}</span>
}
