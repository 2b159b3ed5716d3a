import { sides } from '../../../news/comparison/sides.ts'
import { csvTable } from '../../ui/text/inert-text.ts'
import type {
  ExportedComparison,
  ExportedCorrection,
  ExportedMention,
  ExportedRow,
  ExportedSentence,
} from './export-shapes.ts'
import type { ExportWords } from './export-words.ts'
import { byKind, headlineOf } from './exported-comparison.ts'

/**
 * The comparison as a table, RFC 4180 with a byte order mark (without it spreadsheets misread letters beyond ASCII): what
 * is known of both reports, how the comparison was made, a line a row, then a line for each row of the ledgers.
 */
export function toCsv(exported: ExportedComparison, words: ExportWords): string {
  const lines = [
    words.column,
    ...identity(exported, words),
    ...exported.rows.map((row) => passage(row, words)),
    ...exported.corrections.map((one) => correction(one, words)),
    ...mentions(exported, words),
  ]
  return csvTable(lines)
}

function identity({ reports, caveats, address, title }: ExportedComparison, words: ExportWords): string[][] {
  const { field, part, notStated, yes, no } = words
  const fields: [name: string, of: (report: (typeof reports)['a']) => string][] = [
    [field.source, ({ source }) => source ?? words.sourceNotStated],
    [field.role, ({ role }) => role],
    [field.headline, (report) => headlineOf(report, words)],
    [field.date, ({ date }) => date],
    [field.byline, ({ byline }) => byline ?? notStated],
    [field.address, ({ url }) => url ?? notStated],
    [field.file, ({ files }) => files.join(' ')],
    [field.translated, ({ machineTranslated }) => (machineTranslated ? yes : no)],
    [words.sourceWords.mine, ({ own }) => (own ? yes : no)],
  ]
  return [
    ...fields.map(([name, of]) => [part.report, '', name, '', of(reports.a), '', of(reports.b)]),
    [part.comparison, '', field.page, '', title, '', address],
    ...caveats.map((caveat) => [part.comparison, '', field.caveat, '', caveat]),
  ]
}

function passage(row: ExportedRow, words: ExportWords): string[] {
  return [
    words.part.passage,
    String(row.number ?? ''),
    [row.relation, row.contradicts && words.contradiction].filter(Boolean).join(', '),
    ...sides.flatMap((side) => [places(row[side]), row[side].map(({ text }) => text).join(' ')]),
    [
      row.byMeaning && words.byMeaning,
      row.statedBy && words.corrections.stated[row.statedBy],
      ...byKind(row.ties, words.tie, '–'),
    ]
      .filter(Boolean)
      .join(' | '),
    byKind(row.differences, words.difference, words.notFoundHere).join(' | '),
    row.address,
  ]
}

function correction({ told, a, b, relation }: ExportedCorrection, words: ExportWords): string[] {
  const texts = [a, b].flatMap((side) => [places(side), side.map(({ text }) => text).join(' ')])
  return [words.part.correction, '', relation ?? words.corrections.isWrong, ...texts, told]
}

function mentions({ ledgers, reports }: ExportedComparison, words: ExportWords): string[][] {
  return Object.entries(ledgers).flatMap(([name, list]) =>
    list.map(({ a, b, differs }) => [
      words.section[name as keyof ExportWords['section']],
      '',
      a.length > 0 && b.length > 0 ? words.both : words.notFoundIn(reports[a.length > 0 ? 'b' : 'a'].name),
      ...[a, b].flatMap((side) => [
        places(side.flatMap(({ at }) => at)),
        side.map((one) => told(one, words)).join('; '),
      ]),
      '',
      differs ? words.saidDifferently : '',
    ]),
  )
}

const told = ({ words, by }: ExportedMention, { said }: ExportWords) =>
  by === null || by === words ? words : `${words} (${said(by)})`

const places = (sentences: readonly ExportedSentence[]) =>
  [...new Set(sentences.map(({ place }) => place))].join(' ')
