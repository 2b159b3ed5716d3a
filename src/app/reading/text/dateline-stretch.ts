import type { Report } from '../../../news/report.ts'
import type { Stretch } from '../../ui/text/cut-text.ts'

/** The dateline or agency in brackets that the text begins with, by sentence: it is set smaller. */
export function datelineStretch({ article, sentences }: Report): Map<number, Stretch<'dateline'>[]> {
  const first = sentences.findIndex(({ unit }) => unit === 'paragraph')
  const { text = '', start = 0 } = sentences[first] ?? {}
  const opening = [article.dateline?.text, article.agency && `(${article.agency.text})`].find(
    (words) => words && text.startsWith(words),
  )
  if (!opening || start > 0) return new Map()
  return new Map([[first, [{ start: 0, end: opening.length, manner: 'dateline' }]]])
}
