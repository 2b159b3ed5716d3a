import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ArticleCard } from '../format/bundle.ts'
import type { CataloguePart } from '../format/catalogue.ts'
import { sizes } from '../format/catalogue-parts.ts'
import { cardsQuery, listHead, partWith } from './list-queries.ts'

/** The cards of all reports, newest first: only fetched once a reader looks for one that is not on the page. */
export const allCardsQuery = () =>
  queryOptions({
    meta: { wholeSite: true },
    queryKey: ['all-cards'],
    queryFn: async ({ client }): Promise<ArticleCard[]> => {
      const files = (await allParts(client)).flatMap(({ cards }) => cards)
      return (await Promise.all(files.map((file) => client.ensureQueryData(cardsQuery(file))))).flat()
    },
  })

/** The reports of each story, by their places among all cards. */
export const allStoriesQuery = () =>
  queryOptions({
    meta: { wholeSite: true },
    queryKey: ['all-stories'],
    queryFn: async ({ client }): Promise<number[][]> => {
      const stories = new Map((await allParts(client)).flatMap((part) => part.stories))
      return [...stories].sort(([one], [other]) => one - other).map(([, members]) => members)
    },
  })

async function allParts(client: QueryClient): Promise<CataloguePart[]> {
  const numbers = [...(await listHead(client)).parts.keys()]
  return Promise.all(numbers.map((number) => partWith(client, number * sizes.part)))
}
