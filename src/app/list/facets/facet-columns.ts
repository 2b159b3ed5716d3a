import type { Catalogue } from '../../../bundle/format/catalogue.ts'
import { none } from '../../../bundle/format/catalogue-parts.ts'
import { topicSlug } from '../../../topics/topic-slug.ts'

/** In the order of the side column. */
export const facetNames = ['topics', 'places', 'people', 'sources', 'dates', 'languages'] as const
export type FacetName = (typeof facetNames)[number]

interface FacetValue {
  /** As in the URL. */
  key: string
  /** Null where the words of the interface name it: dates, languages, "not stated". */
  label: string | null
  /** The IPTC code of a topic, by which other languages name it. */
  code?: string
  /** Row of the value this one belongs to. */
  parent: number | null
}

/** One facet over all reports: its values, and for each report the rows of those it carries. */
export interface FacetColumn {
  values: FacetValue[]
  rows: number[][]
}
export type FacetColumns = Record<FacetName, FacetColumn>

/** The catalogue as facets. Dates are a tree of years, months and days. */
export function facetColumns(catalogue: Catalogue): FacetColumns {
  const { tables } = catalogue
  return {
    topics: topicColumn(catalogue),
    places: { values: tables.places.map(plain), rows: catalogue.places },
    people: { values: tables.people.map(plain), rows: catalogue.people },
    sources: columnOf(
      catalogue.sources.map((rows) => (rows.length > 0 ? rows : [none])),
      tables.sources.map(plain),
    ),
    dates: columnOf(catalogue.dates.map((date) => (date === null ? [none] : datePath(date)))),
    languages: columnOf(catalogue.languages.map((language) => [language ?? none])),
  }
}

const plain = ({ key, label }: { key: string; label: string }): FacetValue => ({ key, label, parent: null })

function topicColumn({ tables, topics }: Catalogue): FacetColumn {
  const rowOf = new Map(tables.topics.map(({ code }, row) => [code, row]))
  const values = tables.topics.map(({ code, label, parent }) => ({
    key: topicSlug(label),
    label,
    code,
    parent: parent === null ? null : (rowOf.get(parent) ?? null),
  }))
  return columnOf(
    topics.map((rows) => (rows.length > 0 ? rows : [none])),
    values,
  )
}

/** `2024-06-20T10:01` → 2024, 2024-06, 2024-06-20: a report dated to the month carries no day. */
function datePath(date: string): string[] {
  return [4, 7, 10].flatMap((end) => (date.length >= end ? [date.slice(0, end)] : []))
}

/** Rows for lists of keys (a key's parent is the one before it) or of rows already known. */
function columnOf(lists: (string | number)[][], known: FacetValue[] = []): FacetColumn {
  const values = [...known]
  const rowOf = new Map<string, number>()
  const row = (key: string, parent: number | null) => {
    const found = rowOf.get(key) ?? values.push({ key, label: null, parent }) - 1
    rowOf.set(key, found)
    return found
  }
  const rows = lists.map((list) => {
    let parent: number | null = null
    return list.map((entry) => {
      parent = typeof entry === 'number' ? entry : row(entry, parent)
      return parent
    })
  })
  return { values, rows }
}
