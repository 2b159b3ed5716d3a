import type { QueryClient } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs } from 'react-router'
import type { ArticleCard } from '../../news/bundle.ts'
import type { StoryCard } from '../../news/catalogue.ts'
import { catalogueQuery } from '../bundle/queries.ts'
import { readMarks } from '../shared/marks.ts'
import { type Alongside, loadAlongside } from './alongside/alongside.ts'
import { type FacetView, facetViews } from './facets/facet-views.ts'
import { type ActiveFilter, activeFilters, type Filters, readFilters } from './filters/filters.ts'
import { cardReader } from './selection/card-reader.ts'
import { groupReports } from './selection/group-reports.ts'
import { columnsOf, selectList } from './selection/select-list.ts'

const batch = { stories: 6, singles: 20 }
const facetValues = 8

export interface StoryItem {
  story: StoryCard
  /** The reports found, in the story's order. */
  cards: ArticleCard[]
}
export interface SingleItem {
  card: ArticleCard
  /** The story it belongs to, where no other report of it was found. */
  story: StoryCard | null
}

/** All that the list shows at one address. Bounded: it does not grow with the number of reports. */
export interface ListData {
  filters: Filters
  /** Filters of the address that are not known, as written. */
  unknown: string[]
  active: ActiveFilter[]
  /** Seeds read and problems met, for the footer. */
  files: number
  problems: number
  total: number
  found: number
  facets: FacetView[]
  stories: StoryItem[]
  storiesFound: number
  singles: SingleItem[]
  singlesFound: number
  /** Saved on this device, but no longer here; only told where saved reports are asked for. */
  gone: number
  /** Words to mark, folded. */
  terms: string[]
  /** Where nothing is found: each filter that could be taken off, and how many reports that would leave. */
  ways: { filter: ActiveFilter; count: number }[]
  /** The report that waits to be compared with another. */
  pick: ArticleCard | null
  alongside: Alongside | null
}

/** Chooses what the list shows at an address and fetches the few files that takes. Throws a 404 for an unknown topic. */
export async function loadList(
  client: QueryClient,
  { request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>,
): Promise<ListData> {
  const catalogue = await client.ensureQueryData(catalogueQuery())
  const columns = columnsOf(catalogue)
  const search = new URL(request.url).searchParams
  const { filters, unknown } = readFilters(search, params.slug, columns)
  if (params.slug !== undefined && unknown.includes(`topic=${params.slug}`)) throw data(null, { status: 404 })
  const { reports, counts, found } = await selectList(client, filters)
  const groups = groupReports(reports, catalogue, { sort: filters.sort, rank: found?.rank ?? null })
  const read = cardReader(client, catalogue)
  const stories = await Promise.all(
    groups.stories.slice(0, filters.stories * batch.stories).map(async ({ story, reports }) => ({
      story: await read.story(story),
      cards: await Promise.all(reports.map(read.card)),
    })),
  )
  const singles = await Promise.all(
    groups.singles.slice(0, filters.singles * batch.singles).map(async ({ report, story }) => ({
      story: story === null ? null : await read.story(story),
      card: await read.card(report),
    })),
  )
  const active = activeFilters(filters)
  const pick = filters.pick === null ? -1 : catalogue.ids.indexOf(filters.pick)
  return {
    ...{ filters, unknown, active, stories, singles },
    ...{ files: catalogue.files, problems: catalogue.problems },
    total: catalogue.ids.length,
    found: reports.length,
    facets: facetViews(columns, counts, filters.chosen, facetValues),
    storiesFound: groups.stories.length,
    singlesFound: groups.singles.length,
    gone: filters.show === 'saved' ? readMarks().saved.filter((id) => !catalogue.ids.includes(id)).length : 0,
    terms: found?.terms ?? [],
    ways: reports.length > 0 ? [] : await waysOut(client, active),
    pick: pick < 0 ? null : await read.card(pick),
    alongside:
      active.length > 0
        ? null
        : await loadAlongside(client, stories[0]?.cards ?? singles.map(({ card }) => card)),
  }
}

async function waysOut(client: QueryClient, active: ActiveFilter[]): Promise<ListData['ways']> {
  const ways = await Promise.all(
    active.map(async (filter) => ({
      filter,
      count: (await selectList(client, filter.without)).reports.length,
    })),
  )
  return ways.filter(({ count }) => count > 0)
}
