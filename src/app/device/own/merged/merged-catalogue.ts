import type { Catalogue, CataloguePart } from '../../../../bundle/format/catalogue.ts'
import { sizes } from '../../../../bundle/format/catalogue-parts.ts'
import { partOf } from '../../../../bundle/format/cut-catalogue.ts'
import { at } from '../../../../news/at.ts'
import type { OwnCard, OwnStoryCard } from '../store/made.ts'

/** A place in the merged list: a number of the site's list, or an own card or story. */
export type Place<Own> = { site: number } | { own: Own }

export interface MergedOrder {
  reports: Place<OwnCard>[]
  stories: {
    place: Place<OwnStoryCard> /** Numbers of its reports, in the story's order. */
    reports: number[]
  }[]
  /** The number that a report of the site has here, by the one it has there. */
  numberOf: number[]
  ownNumbers: Map<string, number>
}

/** The order of the list with own pages in it: newest first, not dated last, as the site's is. */
export function mergedOrder(
  site: Catalogue,
  cards: readonly OwnCard[],
  stories: readonly OwnStoryCard[],
): MergedOrder {
  const { reports, numberOf } = inOrder(site, cards)
  const ownNumbers = new Map(
    reports.flatMap((place, number) => ('own' in place ? [[place.own.id, number]] : [])),
  )
  const siteNumbers = new Map(site.ids.map((id, number) => [id, at(numberOf, number)]))
  const replaced = new Set(stories.map(({ id }) => id))
  const merged: MergedOrder['stories'] = [
    ...site.stories.flatMap((members, number) =>
      replaced.has(storyIdOf(site, members))
        ? []
        : [{ place: { site: number }, reports: members.map((member) => at(numberOf, member)) }],
    ),
    ...stories.map((own) => ({
      place: { own },
      reports: own.card.articles.flatMap((id) => ownNumbers.get(id) ?? siteNumbers.get(id) ?? []),
    })),
  ]
  const newest = (story: { reports: number[] }) => Math.min(...story.reports)
  merged.sort((x, y) => newest(x) - newest(y))
  return { reports, stories: merged, numberOf, ownNumbers }
}

/** A story goes by the first of its reports' ids. */
const storyIdOf = ({ ids }: Catalogue, members: readonly number[]): string =>
  members.map((number) => ids[number] ?? '').sort()[0] ?? ''

function inOrder(site: Catalogue, cards: readonly OwnCard[]): Pick<MergedOrder, 'reports' | 'numberOf'> {
  const dateOf = ({ card }: OwnCard) => card.published?.value ?? ''
  const waiting = cards.toSorted((x, y) =>
    dateOf(x) === dateOf(y) ? (x.id < y.id ? -1 : 1) : dateOf(x) < dateOf(y) ? 1 : -1,
  )
  const reports: MergedOrder['reports'] = []
  const numberOf = site.dates.map((date, number) => {
    const newer = waiting.findIndex((card) => dateOf(card) <= (date ?? ''))
    for (const own of waiting.splice(0, newer < 0 ? waiting.length : newer)) reports.push({ own })
    return reports.push({ site: number }) - 1
  })
  for (const own of waiting) reports.push({ own })
  return { reports, numberOf }
}

/** A part of the merged catalogue, with what the merged shards of its cards are called. */
export function mergedPart(catalogue: Catalogue, number: number): CataloguePart {
  const part = partOf(catalogue, number)
  const next = (number + 1) * sizes.part
  const newest = part.stories.filter(
    ([story, inside]) => story >= part.firstStory && Math.min(...inside) < next,
  )
  const names = (kind: 'cards' | 'stories', items: number, size: number) =>
    Array.from({ length: Math.ceil(items / size) }, (_, at) => `own/${kind}/${number}.${at}`)
  return {
    ...part,
    cards: names('cards', part.ids.length, sizes.cards),
    storyCards: names('stories', newest.length, sizes.stories),
  }
}

/** The site's catalogue with own pages in it. */
export function mergedCatalogue(site: Catalogue, order: MergedOrder): Catalogue {
  const column = <T>(ofSite: readonly T[], ofOwn: (card: OwnCard) => T): T[] =>
    order.reports.map((place) => ('site' in place ? (ofSite[place.site] as T) : ofOwn(place.own)))
  const own = order.reports.flatMap((place) => ('own' in place ? [place.own] : []))
  const table = (name: 'places' | 'people' | 'sources') => {
    const values = [...site.tables[name]]
    const rows = new Map(values.map(({ key }, row) => [key, row]))
    for (const value of own.flatMap(({ facets }) => facets[name]))
      if (!rows.has(value.key)) rows.set(value.key, values.push(value) - 1)
    const rowsOf = (card: OwnCard) => card.card[name].flatMap((key) => rows.get(key) ?? [])
    return { values, column: column(site[name], rowsOf) }
  }
  const [places, people, sources] = [table('places'), table('people'), table('sources')]
  const topics = mergedTopics(site, own)
  return {
    ...site,
    ids: column(site.ids, ({ id }) => id),
    dates: column(site.dates, ({ card }) => card.published?.value ?? null),
    words: column(site.words, ({ card }) => card.words),
    languages: column(site.languages, ({ language }) => language),
    topics: column(site.topics, ({ card }) => card.topics.flatMap((code) => topics.rows.get(code) ?? [])),
    places: places.column,
    people: people.column,
    sources: sources.column,
    tables: {
      topics: topics.values,
      places: places.values,
      people: people.values,
      sources: sources.values,
    },
    stories: order.stories.map(({ reports }) => reports),
  }
}

/** Topics by their code; the site's own name for one holds. */
function mergedTopics(site: Catalogue, own: readonly OwnCard[]) {
  const values = [...site.tables.topics]
  const rows = new Map(values.map(({ code }, row) => [code, row]))
  for (const topic of own.flatMap(({ topics }) => topics))
    if (!rows.has(topic.code)) rows.set(topic.code, values.push(topic) - 1)
  return { values, rows }
}
