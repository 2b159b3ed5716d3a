import type { Catalogue, CataloguePart } from './catalogue.ts'

/** How many reports a part of the catalogue tells of, and how many cards of reports and stories stand in one file. */
export const sizes = { part: 200, cards: 50, stories: 20 }

type Tables = CataloguePart['tables']

const codeOf = ({ code }: { code: string }): string => code
export const keyOf = ({ key }: { key: string }): string => key

/** How many parts a list of so many reports has. */
export const partsOf = (reports: number): number => Math.ceil(reports / sizes.part)

/** The catalogue of a list of so many reports, as far as these parts (by number) tell of it. */
export function mergeParts(reports: number, parts: ReadonlyMap<number, CataloguePart>): Catalogue {
  const all = [...parts.values()]
  const merged = {
    topics: mergeTables(
      all.map(({ tables }) => tables.topics),
      codeOf,
    ),
    places: mergeTables(
      all.map(({ tables }) => tables.places),
      keyOf,
    ),
    people: mergeTables(
      all.map(({ tables }) => tables.people),
      keyOf,
    ),
    sources: mergeTables(
      all.map(({ tables }) => tables.sources),
      keyOf,
    ),
  }
  const column = <T>(valuesOf: (part: CataloguePart) => readonly T[]): T[] => {
    const values = new Array<T>(reports)
    for (const [number, part] of parts)
      for (const [at, value] of valuesOf(part).entries()) values[number * sizes.part + at] = value
    return values
  }
  const rows = (name: keyof Tables) =>
    column((part) => {
      const rowOf = merged[name].rowsOf(part.tables[name] as never)
      return part[name].map((list) => list.flatMap((row) => rowOf[row] ?? []))
    })
  const stories: number[][] = []
  for (const [story, inside] of all.flatMap((part) => part.stories)) stories[story] = inside
  return {
    whole: parts.size === partsOf(reports),
    ids: column(({ ids }) => ids),
    dates: column(({ dates }) => dates),
    words: column(({ words }) => words),
    languages: column(({ languages }) => languages),
    ...{ topics: rows('topics'), places: rows('places'), people: rows('people'), sources: rows('sources') },
    tables: {
      topics: merged.topics.values,
      places: merged.places.values,
      people: merged.people.values,
      sources: merged.sources.values,
    },
    stories,
  }
}

/** One table of all, by name; and for one of them the rows that its own have there. */
function mergeTables<T>(tables: readonly (readonly T[])[], nameOf: (row: T) => string) {
  const byName = new Map(tables.flat().map((row) => [nameOf(row), row]))
  const sorted = [...byName].sort(([one], [other]) => (one < other ? -1 : 1))
  const rowOf = new Map(sorted.map(([name], row) => [name, row]))
  return {
    values: sorted.map(([, value]) => value),
    rowsOf: (table: readonly T[]): number[] => table.map((value) => rowOf.get(nameOf(value)) ?? 0),
  }
}

/** Facets of which every chosen value narrows a list: which reports carry one is told beside the parts. */
export const narrowingFacets = ['topics', 'places', 'people'] as const
export type NarrowingFacet = (typeof narrowingFacets)[number]

/** The key for what a report does not state, or no topic found. */
export const none = 'none'

/** What a value is called in the tables of values; `key` as an address has it. */
export const valueName = (facet: NarrowingFacet, key: string): string => `${facet} ${key}`
