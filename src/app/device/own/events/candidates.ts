import type { Catalogue } from '../../../../bundle/format/catalogue.ts'
import type { OwnCard } from '../store/made.ts'

/** So many of the site's reports, most likely first, are held against an own page. */
const most = 12
/** A site of so few reports is held against it whole. */
const few = 24

/**
 * The site's reports (by number) that may tell of the event of an own page: those that share the people, places and topics that
 * few have (inverse document frequency, Spärck Jones 1972), with the other reports of their stories. Whether they do tell of it
 * is for the stages to say.
 */
export function candidates(site: Catalogue, { card }: Pick<OwnCard, 'card'>): number[] {
  if (site.ids.length <= few) return site.ids.map((_, number) => number)
  const scores = new Map<number, number>()
  const add = (rows: number[][], wanted: ReadonlySet<number>) => {
    const holders = new Map<number, number[]>()
    rows.forEach((row, number) => {
      for (const value of row)
        if (wanted.has(value)) holders.set(value, [...(holders.get(value) ?? []), number])
    })
    for (const numbers of holders.values())
      for (const number of numbers)
        scores.set(number, (scores.get(number) ?? 0) + Math.log((1 + site.ids.length) / numbers.length))
  }
  for (const name of ['places', 'people'] as const) add(site[name], rowsOf(site.tables[name], card[name]))
  const codes = site.tables.topics.map(({ code }) => ({ key: code }))
  add(site.topics, rowsOf(codes, card.topics))
  const likely = [...scores].toSorted(([, x], [, y]) => y - x).slice(0, most)
  const found = new Set(likely.map(([number]) => number))
  const stories = site.stories.filter((story) => story.some((number) => found.has(number)))
  return [...new Set([...found, ...stories.flat()])].sort((x, y) => x - y)
}

const rowsOf = (table: readonly { key: string }[], keys: readonly string[]): ReadonlySet<number> =>
  new Set(table.flatMap(({ key }, row) => (keys.includes(key) ? [row] : [])))
