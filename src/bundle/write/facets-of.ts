import { countryName } from '../../language/places/place-lexicon.ts'
import type { MentionOf } from '../../news/report/mention.ts'
import type { Report } from '../../news/report/report.ts'
import type { Facets, FacetTable } from '../format/bundle.ts'

/** The facet values of one report, each table by key and without repetition. */
export function facetsOf({ article, mentions }: Report): Facets {
  return {
    places: table(mentions.filter((m) => m.kind === 'place').map(placeValue)),
    people: table(mentions.filter((m) => m.kind === 'person').map(({ name }) => named(name))),
    organisations: table(mentions.filter((m) => m.kind === 'organisation').map(({ name }) => named(name))),
    sources: table([article.publisher, article.agency].flatMap((s) => (s ? [named(s.text)] : []))),
  }
}

/** One set of tables for many reports. */
export function mergeFacets(all: Facets[]): Facets {
  return {
    places: table(all.flatMap(({ places }) => places)),
    people: table(all.flatMap(({ people }) => people)),
    organisations: table(all.flatMap(({ organisations }) => organisations)),
    sources: table(all.flatMap(({ sources }) => sources)),
  }
}

function table(values: FacetTable): FacetTable {
  const byKey = new Map(values.map((value) => [value.key, value]))
  return [...byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1))
}

function placeValue({ country, name }: MentionOf<'place'>): FacetTable[number] {
  return country ? { key: country, label: countryName(country) ?? name } : named(name)
}

function named(name: string): FacetTable[number] {
  return { key: name, label: name }
}
