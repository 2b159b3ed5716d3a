import type { QueryClient } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs } from 'react-router'
import type { Catalogue } from '../../bundle/format/catalogue.ts'
import { sizes } from '../../bundle/format/catalogue-parts.ts'
import { catalogueOf } from '../../bundle/read/catalogue-of.ts'
import { listHead } from '../../bundle/read/list-queries.ts'
import { aliasesQuery, reportQuery } from '../../bundle/read/queries.ts'
import { readMarks } from '../device/marks.ts'
import { loadAlongside } from './alongside/alongside.ts'
import { besides } from './alongside/besides.ts'
import { type FacetColumns, facetNames } from './facets/facet-columns.ts'
import { facetViews } from './facets/facet-views.ts'
import { type ActiveFilter, activeFilters } from './filters/active-filters.ts'
import type { Filters } from './filters/filters.ts'
import { readFilters } from './filters/read-filters.ts'
import type { ListData } from './list-data.ts'
import { type Groups, groupReports } from './selection/group-reports.ts'
import { catalogueFor } from './selection/list-catalogue.ts'
import { listItems, shownOf } from './selection/list-items.ts'
import { pause } from './selection/pause.ts'
import { columnsOf, findReports, selectList } from './selection/select-list.ts'

const facetValues = 8

/**
 * What the list shows at an address, read off the parts of the catalogue in which what it asks for lies. Throws a 404 for an
 * unknown topic.
 */
export async function loadChosen(
  client: QueryClient,
  { request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>,
): Promise<ListData> {
  const search = new URL(request.url).searchParams
  const asked = readFilters(search, params.slug, null).filters
  const head = await listHead(client)
  const known = await catalogueFor(client, asked, await findReports(client, asked))
  await followKept(client, known)
  const { filters, unknown } = readFilters(search, params.slug, columnsOf(known))
  if (params.slug !== undefined && unknown.includes(`topic=${params.slug}`)) throw data(null, { status: 404 })
  const { reports, counts, found, catalogue } = await selectList(client, filters)
  const columns = columnsOf(catalogue)
  await pause(request.signal)
  const groups = groupReports(reports, catalogue, { sort: filters.sort, rank: found?.rank ?? null })
  const { stories, singles } = await listItems(client, { catalogue, groups, filters, signal: request.signal })
  await pause(request.signal)
  const facets = facetViews(columns, counts, filters.chosen, facetValues)
  const active = activeFilters(filters).map((one) => (one.not ? { ...one, ...namedIn(one, columns) } : one))
  return {
    ...{ filters, unknown, active, facets, stories, singles },
    ...{ files: head.files, problems: head.problems },
    total: head.reports,
    found: reports.length,
    storiesFound: groups.stories.length,
    singlesFound: groups.singles.length,
    gone: filters.show === 'saved' ? readMarks().saved.filter((id) => !catalogue.ids.includes(id)).length : 0,
    terms: found?.terms ?? [],
    corrected: found?.corrected ?? [],
    beside: found ? await besides(client, { found, query: filters.query }) : [],
    ways: reports.length > 0 ? [] : await waysOut(client, active),
    pick: await pickedReport(client, filters),
    alongside:
      active.length > 0
        ? null
        : await loadAlongside(client, stories[0]?.cards ?? singles.map(({ card }) => card)),
  }
}

/** What is left out stands in no facet that could name it. */
function namedIn({ kind, value }: ActiveFilter, columns: FacetColumns): Pick<ActiveFilter, 'named'> {
  const name = facetNames.find((one) => one === kind)
  const named = name && columns[name].values.find(({ key }) => key === value)
  return named ? { named } : {}
}

/** The report that waits to be compared; none where the address names one that there is not. */
async function pickedReport(client: QueryClient, { pick }: Filters): Promise<ListData['pick']> {
  return pick === null ? null : ((await client.ensureQueryData(reportQuery(pick)))?.article ?? null)
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

/** The whole list further on than its first page, read off as many parts of the catalogue as that takes. */
export async function loadOlder(
  client: QueryClient,
  front: ListData,
  { asked, signal }: { asked: Filters; signal: AbortSignal },
): Promise<ListData> {
  const { catalogue, groups } = await leading(client, asked)
  const items = await listItems(client, { catalogue, groups, filters: asked, signal })
  return { ...front, ...items, filters: asked, pick: await pickedReport(client, asked) }
}

/** The first stories and single reports of the whole list, as many as are shown. */
async function leading(client: QueryClient, asked: Filters) {
  const { parts } = await listHead(client)
  const shown = shownOf(asked)
  for (let known = 1; ; known++) {
    const reports = Array.from({ length: known * sizes.part }, (_, number) => number)
    const catalogue = await catalogueOf(client, reports)
    const groups = leadingGroups(catalogue, reports)
    const enough = groups.stories.length >= shown.stories && groups.singles.length >= shown.singles
    if (enough || known >= parts.length) return { catalogue, groups }
  }
}

/** Of the newest reports the groups, each story whole: an older report of it may stand further on. */
function leadingGroups(catalogue: Parameters<typeof groupReports>[1], newest: readonly number[]): Groups {
  const first = new Set(newest.filter((report) => catalogue.words[report] !== undefined))
  const inside = catalogue.stories.filter((story) => story.some((report) => first.has(report))).flat()
  return groupReports([...new Set([...first, ...inside])], catalogue, { sort: 'newest', rank: null })
}

/** Fetches the first part of what filtering needs, of a small site all of it. */
export async function prepareChoices(client: QueryClient): Promise<void> {
  const { reports } = await listHead(client)
  await followKept(client, await catalogueOf(client, reports > 0 ? [0] : []))
}

/**
 * Has the reader's marks follow reports that go by another id now, where the whole list is at hand: a report whose mark was not
 * followed is followed when it is opened. What cannot be looked up stays as it is kept.
 */
async function followKept(client: QueryClient, { ids, whole }: Catalogue): Promise<void> {
  if (!whole) return
  const { read, saved } = readMarks()
  const known = new Set(ids)
  if ([...read, ...saved].every((id) => known.has(id))) return
  const aliases = await client.ensureQueryData(aliasesQuery()).catch(() => ({}))
  const { followMarks } = await import('../device/follow-marks.ts')
  followMarks(aliases)
}
