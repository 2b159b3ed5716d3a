import type { Article } from './article.ts'

/**
 * Who a page says that its report is from: the publisher, else the agency, else the byline; null where it states none of
 * them. No outlet is guessed.
 */
export function statedSource({
  publisher,
  agency,
  byline,
}: Pick<Article, 'publisher' | 'agency' | 'byline'>): {
  role: 'publisher' | 'agency' | 'byline'
  text: string
} | null {
  if (publisher) return { role: 'publisher', text: publisher.text }
  if (agency) return { role: 'agency', text: agency.text }
  return byline ? { role: 'byline', text: byline.text } : null
}
