import type { LedgerRow } from '../../../news/comparison.ts'
import type { MentionKind } from '../../../news/mention.ts'
import { nameSource } from '../../shared/source-label.tsx'
import { ledgerEntries } from '../ledgers/ledger-entries.ts'
import { sameWords } from '../model/differences.ts'
import type { Row } from '../model/row.ts'
import { other, type Side } from '../model/side.ts'
import type { ComparisonContext } from '../state/compared-context.ts'
import type {
  ExportedComparison,
  ExportedMention,
  ExportedReport,
  ExportedRow,
  ExportedSentence,
} from './export-shapes.ts'
import type { ExportWords } from './export-words.ts'

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

/** `address`: of the comparison's page, without a view. */
export function exportedComparison(
  context: ComparisonContext,
  words: ExportWords,
  address: string,
): ExportedComparison {
  const { comparison, rows, names } = context
  const compared = comparison.method !== 'none'
  // Words of reports that were not compared are not laid beside each other.
  const told = Object.entries(kinds).filter(([name]) => compared || !wordsOnly.includes(name))
  const ledgers = told.map(([name, kind]) => [
    name,
    comparison.ledgers[name as keyof typeof kinds].map((row) => exportLedgerRow(context, words, row, kind)),
  ])
  return {
    title: words.title(names),
    address,
    reports: { a: describeReport(context, words, 'a'), b: describeReport(context, words, 'b') },
    method: comparison.method,
    caveats: [
      words.comparedBy[comparison.method],
      ...comparison.notes.map((one) => words.note(one, names)),
      ...(compared ? [words.meaning.none, words.meaning.related, words.whatIsCompared] : []),
    ],
    rows: rows.map((row) => exportRow(context, words, row, address)),
    ledgers: Object.fromEntries(ledgers),
  }
}

function describeReport(
  { names, reports }: ComparisonContext,
  words: ExportWords,
  side: Side,
): ExportedReport {
  const { article } = reports[side]
  const { id, headline, publisher, agency, byline, published, url, files, language } = article
  const timed = published?.precision === 'minute' || published?.precision === 'second'
  const missing = published && (timed ? !published.zone && words.zoneNotStated : words.timeNotStated)
  return {
    ...{ name: names[side], id, language, files },
    headline: headline.by === 'opening' ? null : headline.text,
    opening: headline.by === 'opening' ? headline.text : null,
    source: (publisher ?? agency ?? byline)?.text ?? null,
    role: nameSource(article, words.sourceWords).role,
    byline: byline?.text ?? null,
    published: published && { value: published.value, zone: published.zone, asWritten: published.asWritten },
    date: published ? [words.date(published), missing].filter(Boolean).join(', ') : words.dateNotStated,
    url: url?.text ?? null,
    machineTranslated: article.machineTranslated !== null,
  }
}

function exportRow(context: ComparisonContext, words: ExportWords, row: Row, address: string): ExportedRow {
  const { comparison, names, reports } = context
  const { number, kind, strength, contradicts, key } = row
  const links = row.links.flatMap((index) => comparison.links[index] ?? [])
  const cut = (side: Side, sentence: number, [start, end]: readonly [number, number]) =>
    reports[side].sentences[sentence]?.text.slice(start, end) ?? ''
  const all = (side: Side) => row[side].flatMap((index) => sentence(context, words, side, index))
  return {
    ...{ number, kind, contradicts, address: `${address}?pin=${key}` },
    relation: strength
      ? words.relation(strength)
      : words.noMatchFoundIn(names[other(kind === 'a' ? 'a' : 'b')]),
    byMeaning: links.some(({ by }) => by === 'meaning'),
    ...{ a: all('a'), b: all('b') },
    ties: links.flatMap((link) =>
      link.ties
        .toSorted((one, another) => another.weight - one.weight)
        .map(({ kind, a, b }) => ({ kind, a: cut('a', link.a, a), b: cut('b', link.b, b) })),
    ),
    differences: links.flatMap((link) =>
      link.differences.map(({ kind, clash, a, b }) => ({
        ...{ kind, clash },
        a: a && cut('a', link.a, a),
        b: b && cut('b', link.b, b),
      })),
    ),
  }
}

function exportLedgerRow(context: ComparisonContext, words: ExportWords, row: LedgerRow, kind: MentionKind) {
  const { reports } = context
  const entries = ledgerEntries(row, reports, kind)
  const exported = (side: Side): ExportedMention[] =>
    entries[side].map(({ mention, sentences }) => ({
      words: 'name' in mention ? mention.name : mention.text,
      context: reports[side].sentences[sentences[0] ?? -1]?.text ?? '',
      by: 'speaker' in mention ? mention.speaker : 'source' in mention ? mention.source : null,
      at: sentences.flatMap((index) => sentence(context, words, side, index)),
    }))
  return { differs: row.differs, a: exported('a'), b: exported('b') }
}

function sentence(
  { reports }: ComparisonContext,
  words: ExportWords,
  side: Side,
  index: number,
): ExportedSentence[] {
  const found = reports[side].sentences[index]
  if (!found) return []
  const { unit, paragraph, lines, text } = found
  const place = unit === 'paragraph' && paragraph !== null ? words.paragraph(paragraph) : words.unit(unit)
  return [{ place, lines, text }]
}

/** The headline for reading; where none is stated, that it is not, and how the text begins. */
export const headlineOf = ({ headline, opening }: ExportedReport, words: ExportWords): string =>
  headline ?? words.headlineNotStated(opening ?? '')

/** Ties or differences by kind, each in the words of both sides: `Same names: Putin`, `Time: noon / not found`. */
export function byKind<K extends string>(
  found: readonly { kind: K; a: string | null; b: string | null }[],
  names: Readonly<Record<K, string>>,
  none: string,
): string[] {
  const told = new Map<K, Set<string>>()
  for (const { kind, a, b } of found) {
    const same = a !== null && b !== null && sameWords(a, b, { capitals: false })
    told.set(kind, (told.get(kind) ?? new Set()).add(same ? a : `${a ?? none} / ${b ?? none}`))
  }
  return Array.from(told, ([kind, pairs]) => `${names[kind]}: ${[...pairs].join('; ')}`)
}
