import { queryOptions } from '@tanstack/react-query'
import type { ArticleCard } from '../../../news/bundle.ts'
import { cardsQuery, catalogueQuery } from '../../bundle/queries.ts'

/** The cards of all reports, newest first: only fetched once a reader looks for one that is not on the page. */
export const allCardsQuery = () =>
  queryOptions({
    meta: { wholeSite: true },
    queryKey: ['all-cards'],
    queryFn: async ({ client }): Promise<ArticleCard[]> => {
      const { cards } = await client.ensureQueryData(catalogueQuery())
      const shards = await Promise.all(cards.files.map((file) => client.ensureQueryData(cardsQuery(file))))
      return shards.flat()
    },
  })
