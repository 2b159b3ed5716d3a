import { sides } from '../model/side.ts'
import type {
  ExportedComparison,
  ExportedMention,
  ExportedReport,
  ExportedRow,
  ExportedSentence,
} from './export-shapes.ts'
import type { ExportWords } from './export-words.ts'

/** The comparison as a text to read and to paste: sources, rows, ledgers, how it was made (CommonMark with tables). */
export function toMarkdown(exported: ExportedComparison, words: ExportWords): string {
  const { reports, rows, ledgers, method, notes } = exported
  const title = `# ${plain(words.title({ a: reports.a.name, b: reports.b.name }))}`
  const sources = sides.map((side) => source(side.toUpperCase(), reports[side], words))
  const names = { a: reports.a.name, b: reports.b.name }
  const passages = rows.map((row) => passage(row, names, words))
  const none = { a: plain(words.notFoundIn(names.a)), b: plain(words.notFoundIn(names.b)) }
  const tables = Object.entries(ledgers).flatMap(([name, list]) =>
    list.length === 0 ? [] : [ledger(words.section[name as keyof ExportWords['section']], list, none)],
  )
  const told = [words.comparedBy[method], ...notes].map(plain)
  const parts = [title, ...sources, ...contradictions(rows, words), ...told]
  if (rows.length > 0) parts.push(`## ${words.passages}`, ...passages)
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
  const { headline, name, published, url, files } = report
  const facts = [name, published, url ?? words.addressNotStated, `${words.file}: ${files.join(', ')}`]
  return `**${letter}** ${plain(headline)}  \n${facts.flatMap((fact) => (fact === null ? [] : [plain(fact)])).join(' · ')}`
}

function passage(row: ExportedRow, names: { a: string; b: string }, words: ExportWords): string {
  const name =
    row.number !== null ? words.passage(row.number) : words.noMatchFor(row.kind === 'a' ? names.a : names.b)
  const heading = `### ${plain([name, row.strength && words.relation(row.strength), row.contradicts && words.contradiction].filter(Boolean).join(', '))}`
  const texts = sides.flatMap((side) =>
    row[side].map((one) => `**${side.toUpperCase()}** ${place(one)} ${plain(one.text)}`),
  )
  const differences = row.differences.map(
    ({ kind, a, b }) =>
      `- ${words.difference[kind]}: ${plain(a ?? words.notFoundHere)} / ${plain(b ?? words.notFoundHere)}`,
  )
  const meaning = row.byMeaning ? [plain(words.byMeaning)] : []
  return [heading, ...texts, ...meaning, ...(differences.length > 0 ? [differences.join('\n')] : [])].join(
    '\n\n',
  )
}

function ledger(
  title: string,
  rows: ExportedComparison['ledgers'][string],
  none: { a: string; b: string },
): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const cells = (mentions: ExportedMention[]) =>
    mentions.map((one) => `${plain(one.words)} (${[...new Set(one.at.map(place))].join(' ')})`).join('; ')
  return [
    `## ${title}`,
    '',
    line(['A', 'B']),
    line(['---', '---']),
    ...rows.map(({ a, b }) => line([cells(a) || none.a, cells(b) || none.b])),
  ].join('\n')
}

const place = ({ paragraph, unit }: ExportedSentence) => (paragraph === null ? unit : `¶${paragraph}`)

/** Text as text: what Markdown (or a formula or an entity in it) would take for its own is escaped. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|~&$]/g, '\\$&').replace(/\s*[\n\r]\s*/g, ' ')
