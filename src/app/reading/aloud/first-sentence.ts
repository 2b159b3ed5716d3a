import type { Report } from '../../../news/report/report.ts'
import { paragraphAtLine } from '../place/reading-line.ts'

/** The sentence that reading aloud begins with: the headline, or what is read where the page is scrolled to. */
export function firstSentenceToRead({ sentences }: Report): number {
  const at = scrollY > 0 ? Number(paragraphAtLine()?.dataset.paragraph ?? 0) : 0
  if (at < 2) return 0
  return Math.max(
    0,
    sentences.findIndex(({ paragraph }) => paragraph === at),
  )
}
