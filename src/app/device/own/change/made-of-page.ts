import type { Problem } from '../../../../news/problem.ts'
import type { OwnPage } from '../../../../news/readers/own-page.ts'
import type { MadeReport } from '../../stages/asks.ts'
import { madeOf } from '../store/marks-of-made.ts'
import type { AddedPage } from '../store/own-store.ts'
import { textMark } from '../store/page-marks.ts'

/** What was made of a page, under the page's id. */
export function madeUnder(
  page: OwnPage,
  { card, report, search }: MadeReport,
  problems: Problem[],
): AddedPage['made'] {
  const { id } = page
  return {
    card: { ...card, id, of: madeOf(page), text: textMark(page), card: { ...card.card, id } },
    search: { id, search },
    report: { id, problems, report: { ...report, article: { ...report.article, id } } },
  }
}
