import { sides } from '../../../news/comparison/sides.ts'
import { plain } from '../../ui/text/inert-text.ts'
import type {
  ExportedComparison,
  ExportedCorrection,
  ExportedMention,
  ExportedReport,
  ExportedRow,
  ExportedSentence,
} from './export-shapes.ts'
import type { ExportWords } from './export-words.ts'
import { byKind, headlineOf } from './exported-comparison.ts'

/** The comparison as a text to read and to paste: sources, how it was made, rows, ledgers (CommonMark with tables). */
export function toMarkdown(exported: ExportedComparison, words: ExportWords): string {
  const { reports, rows, ledgers, caveats, address } = exported
  const title = `# ${plain(exported.title)}`
  const sources = sides.map((side) => source(side.toUpperCase(), reports[side], words))
  const names = { a: reports.a.name, b: reports.b.name }
  const passages = rows.map((row) => passage(row, names, words))
  const none = { a: plain(words.notFoundIn(names.a)), b: plain(words.notFoundIn(names.b)) }
  const tables = Object.entries(ledgers).flatMap(([name, list]) =>
    list.length === 0
      ? []
      : [ledger(words.section[name as keyof ExportWords['section']], list, { none, words })],
  )
  const page = `${words.page}: <${address.replace(/[<>\s]/g, encodeURIComponent)}>`
  const made = [`## ${words.howMade}`, caveats.map((caveat) => `- ${plain(caveat)}`).join('\n')]
  const parts = [title, ...sources, page, ...made, ...contradictions(rows, words)]
  if (rows.length > 0) parts.push(`## ${words.passages}`, ...passages)
  if (exported.corrections.length > 0)
    parts.push(`## ${words.corrections.title}`, ...exported.corrections.map((one) => correction(one, words)))
  return `${[...parts, ...tables].join('\n\n')}\n`
}

/** Before all else: which passages state what the other report denies. */
function contradictions(rows: readonly ExportedRow[], words: ExportWords): string[] {
  const found = rows.filter(({ contradicts }) => contradicts)
  if (found.length === 0) return []
  const numbers = found.map(({ number }) => `- ${words.passage(number ?? 0)}`)
  return [`**${plain(words.contradictions(found.length))}**`, numbers.join('\n')]
}

function source(letter: string, report: ExportedReport, words: ExportWords): string {
  const { role, date, url, files, machineTranslated, own, byline } = report
  const name = report.source ?? words.sourceNotStated
  const facts = [
    role ? `${name} (${role})` : name,
    date,
    byline !== null && byline !== report.source && byline,
    url ?? words.addressNotStated,
    machineTranslated && words.translated,
    own && words.sourceWords.mine,
    `${words.file}: ${files.join(', ')}`,
  ]
  return `**${letter}** ${plain(headlineOf(report, words))}  \n${facts.flatMap((fact) => (fact ? [plain(fact)] : [])).join(' · ')}`
}

function passage(row: ExportedRow, names: { a: string; b: string }, words: ExportWords): string {
  const name = row.number !== null ? words.passage(row.number) : names[row.kind === 'a' ? 'a' : 'b']
  const heading = `### ${plain([name, row.relation, row.contradicts && words.contradiction].filter(Boolean).join(', '))}`
  const texts = sides.flatMap((side) =>
    row[side].map((one) => `**${side.toUpperCase()}** ${one.place} ${plain(one.text)}`),
  )
  const ties = byKind(row.ties, words.tie, '–')
  const details = [
    ...(row.byMeaning ? [words.byMeaning] : []),
    ...(row.statedBy ? [words.corrections.stated[row.statedBy]] : []),
    ...(ties.length > 0 ? [`${words.tiedBy}: ${ties.join('. ')}`] : []),
    ...byKind(row.differences, words.difference, words.notFoundHere),
  ].map((detail) => `- ${plain(detail)}`)
  return [heading, ...texts, ...(details.length > 0 ? [details.join('\n')] : [])].join('\n\n')
}

function correction({ told, relation, a, b }: ExportedCorrection, words: ExportWords): string {
  const texts = [
    ...a.map((one) => `**A** ${one.place} ${plain(one.text)}`),
    ...b.map((one) => `**B** ${one.place} ${plain(one.text)}`),
  ]
  return [`### ${plain(relation ?? words.corrections.isWrong)}`, ...texts, `- ${plain(told)}`].join('\n\n')
}

interface LedgerWords {
  none: { a: string; b: string }
  words: ExportWords
}

function ledger(
  title: string,
  rows: ExportedComparison['ledgers'][string],
  { none, words }: LedgerWords,
): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const cells = (mentions: ExportedMention[]) => mentions.map((one) => mention(one, words)).join('; ')
  return [
    `## ${title}`,
    '',
    line(['A', 'B']),
    line(['---', '---']),
    ...rows.map(({ a, b }) => line([cells(a) || none.a, cells(b) || none.b])),
  ].join('\n')
}

function mention({ words: text, by, at }: ExportedMention, words: ExportWords): string {
  const places = [...new Set(at.map(({ place }: ExportedSentence) => place))].join(' ')
  const said = by === null || by === text ? '' : `, ${words.said(by)}`
  return plain(`${text} (${places}${said})`)
}
