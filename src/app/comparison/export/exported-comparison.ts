import type { Article } from '../../../news/article.ts'
import type { LedgerRow, Note } from '../../../news/comparison.ts'
import type { MentionKind } from '../../../news/mention.ts'
import { ledgerEntries } from '../ledgers/ledger-entries.ts'
import type { Row } from '../model/row.ts'
import { type Both, type Side, sides } from '../model/side.ts'
import type { ComparisonContext } from '../state/compared-context.ts'
import type {
  ExportedComparison,
  ExportedMention,
  ExportedReport,
  ExportedRow,
  ExportedSentence,
} from './export-shapes.ts'

const kinds = {
  quotations: 'quotation',
  figures: 'figure',
  times: 'time',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  attributions: 'attribution',
} as const satisfies Record<string, MentionKind>
const wordsOnly = ['quotations', 'attributions']

interface NoteWords {
  note: (note: Note, names: Both<string>) => string
}

export function exportedComparison(context: ComparisonContext, { note }: NoteWords): ExportedComparison {
  const { comparison, rows, names, reports } = context
  // Words of reports that were not compared are not laid beside each other.
  const told = Object.entries(kinds).filter(
    ([name]) => comparison.method !== 'none' || !wordsOnly.includes(name),
  )
  const ledgers = told.map(([name, kind]) => [
    name,
    comparison.ledgers[name as keyof typeof kinds].map((row) => exportLedgerRow(context, row, kind)),
  ])
  return {
    reports: {
      a: describeArticle(names.a, reports.a.article),
      b: describeArticle(names.b, reports.b.article),
    },
    method: comparison.method,
    notes: comparison.notes.map((one) => note(one, names)),
    rows: rows.map((row) => exportRow(context, row)),
    ledgers: Object.fromEntries(ledgers),
  }
}

function describeArticle(name: string, article: Article): ExportedReport {
  const { id, headline, publisher, agency, byline, published, url, files, machineTranslated } = article
  return {
    name,
    id,
    headline: headline.text,
    publisher: publisher?.text ?? null,
    agency: agency?.text ?? null,
    byline: byline?.text ?? null,
    published: published?.value ?? null,
    url: url?.text ?? null,
    machineTranslated: machineTranslated !== null,
    files,
  }
}

function exportRow({ comparison, reports }: ComparisonContext, row: Row): ExportedRow {
  const { number, kind, strength, contradicts } = row
  const byMeaning = row.links.some((index) => comparison.links[index]?.by === 'meaning')
  const differences = row.links.flatMap((index) => {
    const link = comparison.links[index]
    const cut = (side: Side, stretch: readonly [number, number] | null) =>
      stretch && link ? (reports[side].sentences[link[side]]?.text.slice(...stretch) ?? null) : null
    return (link?.differences ?? []).map(({ a, b, ...difference }) => ({
      ...difference,
      a: cut('a', a),
      b: cut('b', b),
    }))
  })
  const [a, b] = sides.map((side) => row[side].flatMap((index) => sentence(reports[side], index)))
  return { number, kind, strength, contradicts, byMeaning, a: a ?? [], b: b ?? [], differences }
}

function exportLedgerRow({ reports }: ComparisonContext, row: LedgerRow, kind: MentionKind) {
  const entries = ledgerEntries(row, reports, kind)
  const exported = (side: Side): ExportedMention[] =>
    entries[side].map(({ mention, sentences }) => ({
      words: mention.text,
      context: reports[side].sentences[sentences[0] ?? -1]?.text ?? '',
      by: 'speaker' in mention ? mention.speaker : 'source' in mention ? mention.source : null,
      at: sentences.flatMap((index) => sentence(reports[side], index)),
    }))
  return { differs: row.differs, a: exported('a'), b: exported('b') }
}

function sentence({ sentences }: ComparisonContext['reports'][Side], index: number): ExportedSentence[] {
  const found = sentences[index]
  return found ? [{ unit: found.unit, paragraph: found.paragraph, lines: found.lines, text: found.text }] : []
}
