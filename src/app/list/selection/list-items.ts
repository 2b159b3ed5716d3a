import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../../../bundle/format/catalogue.ts'
import type { Filters } from '../filters/filters.ts'
import type { ListData } from '../list-data.ts'
import { cardReader } from './card-reader.ts'
import type { Groups } from './group-reports.ts'

const batch = { stories: 6, singles: 20 }

/** How many stories and single reports a list shows. */
export const shownOf = ({ stories, singles }: Pick<Filters, 'stories' | 'singles'>) => ({
  stories: stories * batch.stories,
  singles: singles * batch.singles,
})

interface Listing {
  catalogue: Pick<Catalogue, 'stories'>
  groups: Groups
  filters: Pick<Filters, 'stories' | 'singles'>
  signal: AbortSignal
}

/** What a list shows of the stories and single reports that it has. */
export async function listItems(
  client: QueryClient,
  { catalogue, groups, filters, signal }: Listing,
): Promise<Pick<ListData, 'stories' | 'singles'>> {
  const read = cardReader(client, catalogue, signal)
  const shown = shownOf(filters)
  const stories = await Promise.all(
    groups.stories.slice(0, shown.stories).map(async ({ story, reports }) => ({
      story: await read.story(story),
      cards: await Promise.all(reports.map(read.card)),
    })),
  )
  const singles = await Promise.all(
    groups.singles.slice(0, shown.singles).map(async ({ report, story }) => ({
      story: story === null ? null : await read.story(story),
      card: await read.card(report),
    })),
  )
  return { stories, singles }
}
