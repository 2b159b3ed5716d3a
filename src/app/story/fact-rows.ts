import type { relationWords } from '#texts/comparison/relations.ts'
import type { StoryFile } from '../../bundle/format/story-file.ts'
import { at } from '../../news/at.ts'
import type { Strength } from '../../news/comparison/comparison.ts'
import { type Carried, carried } from '../../news/comparison/ledgers.ts'
import { strengths } from '../../news/comparison/strengths.ts'
import type { Fact, FactCounts, Wording } from '../../news/event/fact.ts'
import { comparedPlaces, reachOf, toldBy } from '../../news/event/told-by.ts'
import type { WordsOf } from '../i18n/catalogue.ts'
import { type Show, shows, type ViewState } from './view-state.ts'

/** What one report has of a fact. */
export interface Cell {
  wordings: Wording[]
  /** The closest of them: an index into `strengths`. */
  strength: Wording[2]
}

/** A row of the matrix. */
export interface FactRow {
  /** From 1, in the order of the file. */
  number: number
  /** The wording that stands for it: the fullest, or that of the report whose order is followed. */
  shown: Wording
  fullest: Wording
  told: number[]
  reach: keyof FactCounts
  /** By report; null where nothing was found. */
  cells: (Cell | null)[]
  carries: readonly Carried[]
}

/** The facts of a story as rows; empty where none were gathered. */
export function factRows({ reports, facts }: StoryFile): FactRow[] {
  const compared = comparedPlaces(reports.map(({ apart }) => apart)).length
  return (facts ?? []).flatMap((fact: Fact, index) => {
    const [shown] = fact
    if (!shown) return []
    const told = toldBy(fact)
    const telling = fact.filter(([report, , strength]) => strength > 0 || report === shown[0])
    const sentences = telling.map(([report, sentence]) => reports[report]?.sentences[sentence])
    return {
      number: index + 1,
      shown,
      fullest: shown,
      told,
      reach: reachOf(fact, compared),
      cells: reports.map((_, report) => cellOf(fact.filter(([of]) => of === report))),
      carries: carried.filter((one) => sentences.some((sentence) => sentence?.carries.includes(one))),
    }
  })
}

function cellOf(wordings: Wording[]): Cell | null {
  const strength = Math.max(...wordings.map(([, , one]) => one)) as Wording[2]
  const inOrder = wordings.filter((one) => one[2] > 0 || strength <= 0).sort((x, y) => x[1] - y[1])
  return wordings.length === 0 ? null : { wordings: inOrder, strength }
}

type Filter = Pick<ViewState, 'show' | 'having'>

const passes = (row: FactRow, { show, having }: Filter): boolean =>
  (show === 'any' || row.reach === show) && having.every((one) => row.carries.includes(one))

/** The rows that a view shows. */
export const filterRows = (rows: readonly FactRow[], view: Filter): FactRow[] =>
  rows.filter((row) => passes(row, view))

/** How many rows each choice would show, the other choices as they are. */
export function countChoices(rows: readonly FactRow[], view: Filter) {
  const count = (filter: Filter) => filterRows(rows, filter).length
  const showing = shows.map((show): [Show, number] => [show, count({ ...view, show })])
  const having = carried.map((one): [Carried, number] => [
    one,
    count({ ...view, having: [...view.having, one] }),
  ])
  return {
    show: Object.fromEntries(showing) as Record<Show, number>,
    having: Object.fromEntries(having) as Record<Carried, number>,
  }
}

/** Rows under one heading: by how many tell them, of one report alone, or in the order of one report. */
export interface RowGroup {
  key: string
  kind: 'all' | 'some' | 'only' | 'inOrder' | 'rest'
  /** How many reports tell them, or the report whose they are. */
  of: number
  rows: FactRow[]
}

/** Groups in their order: told by all, by fewer and fewer, then by one report alone; or what one report tells, then the rest. */
export function groupRows(rows: readonly FactRow[], reports: number, order: ViewState['order']): RowGroup[] {
  if (order !== null) {
    const place = (row: FactRow) => row.cells[order]?.wordings[0]?.[1] ?? 0
    const own = rows
      .filter(({ told }) => told.includes(order))
      .map((row) => ({ ...row, shown: row.cells[order]?.wordings[0] ?? row.shown }))
      .sort((x, y) => place(x) - place(y))
    const rest = rows
      .filter(({ told }) => !told.includes(order))
      .sort((x, y) => y.told.length - x.told.length || x.number - y.number)
    return [
      { key: 'in-order', kind: 'inOrder' as const, of: order, rows: own },
      { key: 'rest', kind: 'rest' as const, of: order, rows: rest },
    ].filter((group) => group.rows.length > 0)
  }
  const groups = new Map<string, RowGroup>()
  for (const row of rows) {
    const [first = 0] = row.told
    const kind =
      row.told.length === 1
        ? ('only' as const)
        : row.told.length === reports
          ? ('all' as const)
          : ('some' as const)
    const of = kind === 'only' ? first : row.told.length
    const key = `${kind}-${of}`
    const group = groups.get(key) ?? { key, kind, of, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  const rank = ({ kind, of }: RowGroup) => (kind === 'only' ? reports + of : reports - of)
  return [...groups.values()].sort((x, y) => rank(x) - rank(y))
}

/** The sign of a wording: a denial is of the same matter. */
export const signOf = (strength: Wording[2]): Strength => at(strengths, Math.max(0, strength))

/** What a wording has to do with the fact, a denial before all else. */
export const relationName = (strength: Wording[2], words: WordsOf<typeof relationWords>): string =>
  strength < 0 ? words.contradiction : words.name(signOf(strength))
