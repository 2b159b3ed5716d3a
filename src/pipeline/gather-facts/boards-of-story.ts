import type { Comparison, LedgerRow } from '../../news/comparison/comparison.ts'
import type { BoardEntry, Boards } from '../../news/event/fact.ts'
import type { Mention } from '../../news/report/mention.ts'
import type { Report } from '../../news/report/report.ts'
import type { Span } from '../../news/report/sentence.ts'

/** What the comparison of two reports of a story lists; `a` and `b` are their places in the story. */
export interface ListedPair {
  a: number
  b: number
  /** The comparison's left report is the story's later one. */
  turned: boolean
  ledgers: Comparison['ledgers']
}

const named = ['people', 'organisations', 'places'] as const
const kinds = { people: 'person', organisations: 'organisation', places: 'place' } as const

/**
 * How each report names whom it names, and whom it quotes, from what the comparisons of every two found to be the same one.
 * Only what a text's own words prove: names with the titles before them, what stands between commas beside them, a role that
 * one person alone holds in their place (`the Russian leader`), cities and peoples that stand for a country.
 * `listed`: for each report the sentences of the story's file by their place in the report.
 */
export function boardsOfStory(
  reports: readonly Report[],
  pairs: readonly ListedPair[],
  listed: readonly ReadonlyMap<number, number>[],
): Pick<Boards, 'names' | 'quoted'> {
  const same = joinMentions(pairs)
  const words = (report: number, index: number): Wording[] => {
    const [of, mention] = [reports[report], reports[report]?.mentions[index]]
    if (!of || !mention) return []
    const named = mention.spans.map((span) => ({ span, text: wordsAt(of, mention, span) }))
    const described = (mention.kind === 'person' ? (mention.described ?? []) : []).map((span) => ({
      span,
      text: of.sentences[span.sentence]?.text.slice(span.start, span.end) ?? '',
    }))
    return [...named, ...described].flatMap(({ span, text }) => {
      const place = listed[report]?.get(span.sentence)
      return place === undefined ? [] : [{ report, text, at: place }]
    })
  }
  const names = named.flatMap((ledger) =>
    same
      .groups(reports, (mention) => mention.kind === kinds[ledger])
      .flatMap((group): BoardEntry[] => {
        const wordings = group.flatMap(({ report, index }) => words(report, index))
        if (new Set(wordings.map(({ report }) => report)).size < 2) return []
        const who = fullestName(group.map(({ report, index }) => reports[report]?.mentions[index]))
        return [{ kind: kinds[ledger], who, words: counted(wordings, ({ text }) => text.toLowerCase()) }]
      }),
  )
  return { names: names.sort(mostNamed), quoted: quotedBy(reports, same, words) }
}

interface Wording {
  report: number
  text: string
  at: number
}

/** Each speaker with the words quoted, by report; those whose speaker no text names come last. */
function quotedBy(
  reports: readonly Report[],
  same: ReturnType<typeof joinMentions>,
  words: (report: number, index: number) => Wording[],
): BoardEntry[] {
  const speakers = new Map<string, { who: string | null; said: (Wording & { quotation: string })[] }>()
  for (const [report, { mentions }] of reports.entries()) {
    for (const [index, mention] of mentions.entries()) {
      if (mention.kind !== 'quotation' || mention.scare) continue
      const person = mentions.findIndex((one) => one.kind === 'person' && one.name === mention.speaker)
      const key = person < 0 ? `name ${mention.speaker ?? ''}` : same.rootOf(report, person)
      const entry = speakers.get(key) ?? { who: mention.speaker, said: [] }
      const quotation = same.rootOf(report, index)
      entry.said.push(...words(report, index).map((one) => ({ ...one, quotation })))
      speakers.set(key, entry)
    }
  }
  return [...speakers.values()]
    .filter(({ said }) => said.length > 0)
    .map(
      ({ who, said }): BoardEntry => ({
        kind: 'quotation',
        who,
        words: counted(said, ({ quotation }) => quotation),
      }),
    )
    .sort((x, y) => Number(x.who === null) - Number(y.who === null) || mostNamed(x, y))
}

/** Each wording of a report once, with how often it has it, and whether another report has the same. */
function counted<W extends Wording>(
  wordings: readonly W[],
  keyOf: (wording: W) => string,
): BoardEntry['words'] {
  const reportsOf = new Map<string, Set<number>>()
  for (const one of wordings)
    reportsOf.set(keyOf(one), (reportsOf.get(keyOf(one)) ?? new Set()).add(one.report))
  const told = new Map<string, BoardEntry['words'][number]>()
  for (const one of wordings) {
    const key = `${one.report} ${one.text}`
    const before = told.get(key)
    const shared = (reportsOf.get(keyOf(one))?.size ?? 0) > 1
    told.set(key, {
      report: one.report,
      text: one.text,
      at: before?.at ?? one.at,
      count: (before?.count ?? 0) + 1,
      shared,
    })
  }
  return [...told.values()].sort((x, y) => x.report - y.report || x.at - y.at)
}

/** The words of a mention where it stands, with a person's title right before the name. */
function wordsAt({ sentences }: Report, mention: Mention, { sentence, start, end }: Span): string {
  const text = sentences[sentence]?.text ?? ''
  const titles = mention.kind === 'person' ? mention.titles : []
  const title = titles.find((one) => text.slice(0, start).trimEnd().endsWith(one))
  const from = title === undefined ? start : text.slice(0, start).trimEnd().length - title.length
  return text.slice(from, end)
}

function fullestName(mentions: readonly (Mention | undefined)[]): string {
  const names = mentions.flatMap((one) => (one && 'name' in one ? [one.name] : []))
  return names.reduce((fullest, name) => (name.length > fullest.length ? name : fullest), '')
}

const mostNamed = (x: BoardEntry, y: BoardEntry) =>
  total(y) - total(x) || ((x.who ?? '') < (y.who ?? '') ? -1 : 1)
const total = ({ words }: BoardEntry) => words.reduce((sum, { count }) => sum + count, 0)

/** Mentions of all reports that some comparison puts into one row: union by the first (disjoint sets, Tarjan 1975). */
function joinMentions(pairs: readonly ListedPair[]) {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    const parent = parents.get(key)
    if (parent === undefined || parent === key) return key
    const root = find(parent)
    parents.set(key, root)
    return root
  }
  const keyOf = (report: number, index: number) => `${report}.${index}`
  const join = (a: number, b: number, row: LedgerRow) => {
    const [first, ...more] = [...row.a.map((n) => keyOf(a, n)), ...row.b.map((n) => keyOf(b, n))]
      .map(find)
      .sort()
    for (const other of more) if (first !== undefined && other !== first) parents.set(other, first)
  }
  for (const { a, b, turned, ledgers } of pairs) {
    for (const name of [...named, 'quotations'] as const) {
      for (const row of ledgers[name]) join(turned ? b : a, turned ? a : b, row)
    }
  }
  const groups = (reports: readonly Report[], which: (mention: Mention) => boolean) => {
    const found = new Map<string, { report: number; index: number }[]>()
    for (const [report, { mentions }] of reports.entries()) {
      for (const [index, mention] of mentions.entries()) {
        if (!which(mention)) continue
        const root = find(keyOf(report, index))
        found.set(root, [...(found.get(root) ?? []), { report, index }])
      }
    }
    return [...found.values()]
  }
  return { rootOf: (report: number, index: number) => find(keyOf(report, index)), groups }
}
