import { at } from '../../../news/at.ts'
import type { Correction, LedgerRow } from '../../../news/comparison/comparison.ts'
import { type LedgerName, ledgerTables, mentionsIn, tablesOf } from '../../../news/comparison/ledgers.ts'
import { other, type Side } from '../../../news/comparison/sides.ts'
import { correctors } from '../../../news/readers/correctors.ts'
import { isOwnId } from '../../../news/readers/own-id.ts'
import type { MentionKind } from '../../../news/report/mention.ts'
import { statedSource } from '../../../news/report/stated-source.ts'
import { nameSource } from '../../ui/signs/source-label.tsx'
import { countCorrections, latestCorrections } from '../corrections/latest-corrections.ts'
import { ledgerEntries } from '../ledgers/ledger-entries.ts'
import { sameWords } from '../model/differences.ts'
import type { Row } from '../model/rows/row.ts'
import type { ComparisonContext } from '../state/compared-context.ts'
import type {
  ExportedComparison,
  ExportedCorrection,
  ExportedMention,
  ExportedReport,
  ExportedRow,
  ExportedSentence,
} from './export-shapes.ts'
import type { ExportWords } from './export-words.ts'

/** `address`: of the comparison's page, without a view. */
export function exportedComparison(
  context: ComparisonContext,
  words: ExportWords,
  address: string,
): ExportedComparison {
  const { comparison, rows, names } = context
  const compared = comparison.method !== 'none'
  const corrections = latestCorrections(comparison)
  const ledgers = tablesOf(compared)
    .flatMap((table): readonly LedgerName[] => ledgerTables[table])
    .map((name) => [
      name,
      comparison.ledgers[name].map((row) => exportLedgerRow(context, words, row, mentionsIn[name])),
    ])
  return {
    title: words.title(names),
    address,
    reports: { a: describeReport(context, words, 'a'), b: describeReport(context, words, 'b') },
    method: comparison.method,
    caveats: [
      words.comparedBy[comparison.method],
      ...correctors.flatMap((by) => {
        const counts = countCorrections(corrections, by)
        return counts.refused + counts.stated > 0 ? [words.corrections.counted[by](counts)] : []
      }),
      ...comparison.notes.map((one) => words.note(one, names)),
      ...(compared ? [words.meaning.none, words.meaning.related, words.whatIsCompared] : []),
    ],
    rows: rows.map((row) => exportRow(context, words, row, address)),
    corrections: corrections.map((one) => exportCorrection(context, words, one)),
    ledgers: Object.fromEntries(ledgers),
  }
}

function describeReport(
  { names, reports }: ComparisonContext,
  words: ExportWords,
  side: Side,
): ExportedReport {
  const { article } = reports[side]
  const { id, headline, byline, published, url, files, language } = article
  const timed = published?.precision === 'minute' || published?.precision === 'second'
  const missing = published && (timed ? !published.zone && words.zoneNotStated : words.timeNotStated)
  return {
    ...{ name: names[side], id, language, files },
    headline: headline.by === 'opening' ? null : headline.text,
    opening: headline.by === 'opening' ? headline.text : null,
    source: statedSource(article)?.text ?? null,
    role: nameSource(article, words.sourceWords).role,
    byline: byline?.text ?? null,
    published: published && {
      ...{ value: published.value, zone: published.zone, asWritten: published.asWritten },
      ...(published.of && { of: published.of }),
    },
    date: published ? [words.date(published), missing].filter(Boolean).join(', ') : words.dateNotStated,
    url: url?.text ?? null,
    machineTranslated: article.machineTranslated !== null,
    own: isOwnId(id),
  }
}

function exportRow(context: ComparisonContext, words: ExportWords, row: Row, address: string): ExportedRow {
  const { comparison, names, reports } = context
  const { number, kind, strength, contradicts, key } = row
  const links = row.links.map((index) => at(comparison.links, index))
  const cut = (side: Side, sentence: number, [start, end]: readonly [number, number]) =>
    reports[side].sentences[sentence]?.text.slice(start, end) ?? ''
  const all = (side: Side) => row[side].flatMap((index) => sentence(context, words, side, index))
  return {
    ...{ number, kind, contradicts, address: `${address}?pin=${key}` },
    relation: strength
      ? words.relation(strength)
      : words.noMatchFoundIn(names[other(kind === 'a' ? 'a' : 'b')]),
    byMeaning: links.some(({ by }) => by === 'meaning'),
    statedBy: correctors.findLast((one) => links.some(({ by }) => by === one)) ?? null,
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

function exportCorrection(
  context: ComparisonContext,
  words: ExportWords,
  { a, b, by, relation, found }: Correction,
): ExportedCorrection {
  const { corrections } = words
  const before = found ? corrections.found(words.relation(found.strength)) : corrections.foundNone
  return {
    ...{ by, relation: relation && words.relation(relation) },
    found: found && words.relation(found.strength),
    told: `${relation ? `${corrections.stated[by]}.` : corrections.refused[by]} ${before}`,
    a: sentence(context, words, 'a', a),
    b: sentence(context, words, 'b', b),
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
