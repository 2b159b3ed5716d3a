import type { QueryClient } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs } from 'react-router'
import { catalogueQuery } from '../bundle/queries.ts'
import { readMarks } from '../shared/marks.ts'
import { loadAlongside } from './alongside/alongside.ts'
import { besides } from './alongside/besides.ts'
import { type FacetColumns, facetNames } from './facets/facet-columns.ts'
import { facetViews } from './facets/facet-views.ts'
import { type ActiveFilter, activeFilters } from './filters/active-filters.ts'
import { readFilters } from './filters/read-filters.ts'
import type { ListData, SingleItem, StoryItem } from './list-data.ts'
import { cardReader } from './selection/card-reader.ts'
import { type Groups, groupReports } from './selection/group-reports.ts'
import { pause } from './selection/pause.ts'
import { columnsOf, selectList } from './selection/select-list.ts'

const batch = { stories: 6, singles: 20 }
const facetValues = 8

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
  await pause(request.signal)
  const groups = groupReports(reports, catalogue, { sort: filters.sort, rank: found?.rank ?? null })
  const read = cardReader(client, catalogue, request.signal)
  const stories = await storyItems(groups.stories.slice(0, filters.stories * batch.stories), read)
  const singles = await singleItems(groups.singles.slice(0, filters.singles * batch.singles), read)
  await pause(request.signal)
  const facets = facetViews(columns, counts, filters.chosen, facetValues)
  const active = activeFilters(filters).map((one) => (one.not ? { ...one, ...labelOf(one, columns) } : one))
  const pick = filters.pick === null ? -1 : catalogue.ids.indexOf(filters.pick)
  return {
    ...{ filters, unknown, active, facets, stories, singles },
    ...{ files: catalogue.files, problems: catalogue.problems },
    total: catalogue.ids.length,
    found: reports.length,
    storiesFound: groups.stories.length,
    singlesFound: groups.singles.length,
    gone: filters.show === 'saved' ? readMarks().saved.filter((id) => !catalogue.ids.includes(id)).length : 0,
    terms: found?.terms ?? [],
    corrected: found?.corrected ?? [],
    beside: found ? await besides(client, { ids: catalogue.ids, found, query: filters.query }) : [],
    ways: reports.length > 0 ? [] : await waysOut(client, active),
    pick: pick < 0 ? null : await read.card(pick),
    alongside:
      active.length > 0
        ? null
        : await loadAlongside(client, stories[0]?.cards ?? singles.map(({ card }) => card)),
  }
}

/** What is left out stands in no facet that could name it. */
function labelOf({ kind, value }: ActiveFilter, columns: FacetColumns): { label?: string } {
  const name = facetNames.find((one) => one === kind)
  const label = name && columns[name].values.find(({ key }) => key === value)?.label
  return label ? { label } : {}
}

type Reader = ReturnType<typeof cardReader>

const storyItems = (stories: Groups['stories'], read: Reader): Promise<StoryItem[]> =>
  Promise.all(
    stories.map(async ({ story, reports }) => ({
      story: await read.story(story),
      cards: await Promise.all(reports.map(read.card)),
    })),
  )

const singleItems = (singles: Groups['singles'], read: Reader): Promise<SingleItem[]> =>
  Promise.all(
    singles.map(async ({ report, story }) => ({
      story: story === null ? null : await read.story(story),
      card: await read.card(report),
    })),
  )

async function waysOut(client: QueryClient, active: ActiveFilter[]): Promise<ListData['ways']> {
  const ways = await Promise.all(
    active.map(async (filter) => ({
      filter,
      count: (await selectList(client, filter.without)).reports.length,
    })),
  )
  return ways.filter(({ count }) => count > 0)
}
