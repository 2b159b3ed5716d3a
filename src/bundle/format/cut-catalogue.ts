import { topicSlug } from '../../topics/topic-slug.ts'
import type { Catalogue, CataloguePart } from './catalogue.ts'
import { keyOf, type NarrowingFacet, narrowingFacets, none, sizes, valueName } from './catalogue-parts.ts'

const listed = ['topics', 'places', 'people', 'sources'] as const

/** What is told of a stretch of a whole catalogue, but where its cards are; `number` counts the stretches. */
export function partOf(catalogue: Catalogue, number: number): Omit<CataloguePart, 'cards' | 'storyCards'> {
  const [from, to] = [number * sizes.part, (number + 1) * sizes.part]
  const [topics, places, people, sources] = listed.map((name) =>
    usedRows(catalogue[name].slice(from, to)),
  ) as [UsedRows, UsedRows, UsedRows, UsedRows]
  const { tables, stories } = catalogue
  const isHere = (report: number) => report >= from && report < to
  return {
    ids: catalogue.ids.slice(from, to),
    dates: catalogue.dates.slice(from, to),
    words: catalogue.words.slice(from, to),
    languages: catalogue.languages.slice(from, to),
    ...{ topics: topics.lists, places: places.lists, people: people.lists, sources: sources.lists },
    tables: {
      topics: topics.used.flatMap((row) => tables.topics[row] ?? []),
      places: places.used.flatMap((row) => tables.places[row] ?? []),
      people: people.used.flatMap((row) => tables.people[row] ?? []),
      sources: sources.used.flatMap((row) => tables.sources[row] ?? []),
    },
    stories: stories.flatMap((inside, story): CataloguePart['stories'] =>
      inside.some(isHere) ? [[story, inside]] : [],
    ),
    firstStory: stories.filter((inside) => Math.min(...inside) < from).length,
  }
}

interface UsedRows {
  /** Rows of the whole table that the lists name, ascending. */
  used: number[]
  /** The lists, by places in `used`. */
  lists: number[][]
}

function usedRows(lists: readonly number[][]): UsedRows {
  const used = [...new Set(lists.flat())].sort((one, other) => one - other)
  const placeOf = new Map(used.map((row, place) => [row, place]))
  return { used, lists: lists.map((list) => list.flatMap((row) => placeOf.get(row) ?? [])) }
}

/** Which reports of a whole catalogue carry which value, by its name. */
export function carriersOf(catalogue: Catalogue): Map<string, number[]> {
  const { topics, places, people } = catalogue.tables
  const keys = {
    topics: topics.map(({ label }) => topicSlug(label)),
    places: places.map(keyOf),
    people: people.map(keyOf),
  }
  const carriers = new Map<string, Set<number>>()
  const add = (facet: NarrowingFacet, key: string, report: number) => {
    const name = valueName(facet, key)
    carriers.set(name, (carriers.get(name) ?? new Set()).add(report))
  }
  for (const facet of narrowingFacets)
    for (const [report, rows] of catalogue[facet].entries()) {
      for (const row of rows) add(facet, keys[facet][row] ?? none, report)
      if (facet === 'topics' && rows.length === 0) add(facet, none, report)
    }
  return new Map([...carriers].map(([name, reports]) => [name, [...reports]]))
}
