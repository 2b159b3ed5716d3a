import { type FacetColumn, type FacetColumns, type FacetName, facetNames } from '../facets/facet-columns.ts'
import { type Filters, leavable } from '../filters/filters.ts'

/**
 * Whether several chosen values of a facet are a conjunction, as suits facets of which a report has several values, or
 * a disjunction.
 */
const narrowing: Record<FacetName, boolean> = {
  topics: true,
  places: true,
  people: true,
  sources: false,
  dates: false,
  languages: false,
}

export interface Selection {
  /** Numbers of the reports that pass every filter, ascending. */
  reports: number[]
  /** For each facet, how many reports each of its values would leave, by row. */
  counts: Record<FacetName, number[]>
}

/**
 * Which reports pass, and how many each facet value would leave. Counts of a facet follow all other filters; where
 * choices narrow, its own as well. What carries a left-out value
 * passes nothing. `admitted` is what search and the reader's marks let through; null lets all.
 */
export function selectReports(
  columns: FacetColumns,
  { chosen, without, topicsBy }: Pick<Filters, 'chosen' | 'without' | 'topicsBy'>,
  admitted: ReadonlySet<number> | null,
): Selection {
  const counts = Object.fromEntries(
    facetNames.map((name) => [name, new Array(columns[name].values.length).fill(0)]),
  ) as Selection['counts']
  const tests = facetNames
    .filter((name) => chosen[name].length > 0)
    .map((name) => {
      const narrows = name === 'topics' ? topicsBy === 'all' : narrowing[name]
      return { name, narrows, passes: facetTest(columns[name], chosen[name], narrows) }
    })
  const unwanted = leavable.map((name) => facetTest(columns[name], without[name], false))
  const reports: number[] = []
  for (let report = 0; report < columns.topics.rows.length; report++) {
    // Of what was not fetched nothing is known, and nothing is shown.
    if (columns.topics.rows[report] === undefined) continue
    if (admitted && !admitted.has(report)) continue
    if (unwanted.some((carries) => carries(report))) continue
    const failed = tests.filter(({ passes }) => !passes(report))
    if (failed.length === 0) reports.push(report)
    for (const name of countedIn(failed))
      for (const row of columns[name].rows[report] ?? []) counts[name][row] = (counts[name][row] ?? 0) + 1
  }
  return { reports, counts }
}

/** The facets in which a report counts: all when it passes; the one it fails where choosing more would let it in. */
function countedIn(failed: { name: FacetName; narrows: boolean }[]): readonly FacetName[] {
  if (failed.length === 0) return facetNames
  const [only, second] = failed
  return only && !second && !only.narrows ? [only.name] : []
}

function facetTest(
  { values, rows }: FacetColumn,
  keys: string[],
  narrows: boolean,
): (report: number) => boolean {
  const wanted = values.flatMap(({ key }, row) => (keys.includes(key) ? [row] : []))
  return (report) => {
    const carried = rows[report] ?? []
    return narrows
      ? wanted.every((row) => carried.includes(row))
      : wanted.some((row) => carried.includes(row))
  }
}
