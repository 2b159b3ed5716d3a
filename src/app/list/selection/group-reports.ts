import type { Catalogue } from '../../../bundle/format/catalogue.ts'
import { at } from '../../../news/at.ts'
import type { Sort } from '../filters/filters.ts'

export interface Groups {
  /** Stories of which at least two reports were found, with those reports in the story's order. */
  stories: { story: number; reports: number[] }[]
  /** The others; `story` where the report belongs to one of which no other was found. */
  singles: { report: number; story: number | null }[]
}

/**
 * Gathers reports by story and puts both in order. `rank` (smaller first) takes the place of "newest" while searching;
 * a story stands where the first of its reports stands.
 */
export function groupReports(
  reports: number[],
  catalogue: Pick<Catalogue, 'stories' | 'words' | 'sources' | 'tables'>,
  { sort, rank }: { sort: Sort; rank: ReadonlyMap<number, number> | null },
): Groups {
  const found = new Set(reports)
  const storyOf = new Map(
    catalogue.stories.flatMap((inside, story) => inside.map((report) => [report, story])),
  )
  const groups: Groups = { stories: [], singles: [] }
  catalogue.stories.forEach((inside, story) => {
    const shown = inside.filter((report) => found.has(report))
    if (shown.length > 1) groups.stories.push({ story, reports: shown })
    for (const report of shown.length > 1 ? shown : []) found.delete(report)
  })
  groups.singles = [...found].map((report) => ({ report, story: storyOf.get(report) ?? null }))
  const before = comparer(catalogue, sort, rank)
  const first = (inside: number[]) => inside.reduce((best, one) => (before(one, best) < 0 ? one : best))
  groups.stories.sort((one, other) => before(first(one.reports), first(other.reports)))
  groups.singles.sort((one, other) => before(one.report, other.report))
  return groups
}

/** Compares reports by their place in the list; equal ones keep newest first. */
function comparer(
  { words, sources, tables }: Pick<Catalogue, 'words' | 'sources' | 'tables'>,
  sort: Sort,
  rank: ReadonlyMap<number, number> | null,
): (one: number, other: number) => number {
  const place = rank ? (report: number) => rank.get(report) ?? 0 : (report: number) => report
  if (sort === 'length') return (x, y) => at(words, y) - at(words, x) || place(x) - place(y)
  if (sort === 'newest') return (x, y) => place(x) - place(y)
  const collator = new Intl.Collator('en')
  // A report that states no source comes last.
  const name = (report: number) => tables.sources[sources[report]?.[0] ?? -1]?.label ?? '\uffff'
  return (x, y) => collator.compare(name(x), name(y)) || place(x) - place(y)
}
