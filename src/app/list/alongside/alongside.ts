import type { QueryClient } from '@tanstack/react-query'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import { reportQuery } from '../../../bundle/read/queries.ts'

/** Headlines of others that the page of one report had around it. */
export interface Alongside {
  of: ArticleCard
  headlines: { text: string; lang: string | null }[]
}

/** Of the reports shown first, the one whose page showed most headlines of others. */
export async function loadAlongside(client: QueryClient, cards: ArticleCard[]): Promise<Alongside | null> {
  const of = cards.reduce<ArticleCard | null>(
    (most, card) => (card.alongside > (most?.alongside ?? 0) ? card : most),
    null,
  )
  // Only the headlines are for the page: a prerendered list must not carry the whole report.
  const query = of && { ...reportQuery(of.id), meta: { wholeSite: true } }
  const report = query && (await client.ensureQueryData(query))
  if (!report) return null
  return {
    of,
    headlines: report.article.seenAlongside.map(({ headline: { text, lang } }) => ({ text, lang })),
  }
}
