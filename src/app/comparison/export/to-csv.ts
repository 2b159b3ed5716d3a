import type { ExportedComparison, ExportedMention, ExportedSentence } from './export-shapes.ts'

const header = [
  'section',
  'number',
  'kind',
  'strength',
  'a_place',
  'a_text',
  'b_place',
  'b_text',
  'differences',
]

/**
 * The comparison as a table, RFC 4180 with a byte order mark (without it spreadsheets misread letters beyond ASCII): a
 * line a row, then a line for each row of the ledgers.
 */
export function toCsv({ rows, ledgers }: ExportedComparison): string {
  const passages = rows.map(({ number, kind, strength, contradicts, a, b, differences }) => [
    'passages',
    String(number ?? ''),
    kind,
    strength ?? '',
    ...[a, b].flatMap((side) => [places(side), side.map(({ text }) => text).join(' ')]),
    [
      ...(contradicts ? ['contradiction'] : []),
      ...differences.map((one) => `${one.kind}: ${one.a ?? '–'} / ${one.b ?? '–'}`),
    ].join('; '),
  ])
  const mentions = Object.entries(ledgers).flatMap(([name, list]) =>
    list.map(({ a, b, differs }) => [
      name,
      '',
      a.length > 0 && b.length > 0 ? 'both' : a.length > 0 ? 'a' : 'b',
      '',
      ...[a, b].flatMap((side) => [
        places(side.flatMap(({ at }) => at)),
        side.map(({ words }) => words).join('; '),
      ]),
      [differs ? 'differs' : '', ...[...a, ...b].map(by)].filter(Boolean).join('; '),
    ]),
  )
  return `\uFEFF${[header, ...passages, ...mentions].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

const by = ({ by: who }: ExportedMention) => who ?? ''

const places = (sentences: readonly ExportedSentence[]) =>
  [...new Set(sentences.map(({ paragraph, unit }) => (paragraph === null ? unit : `¶${paragraph}`)))].join(
    ' ',
  )

/**
 * A spreadsheet takes a cell that begins like a formula for one: an apostrophe keeps it text (OWASP, CSV injection). Where
 * semicolons or tabs part the cells of a reader's sheets, whatever follows one begins a cell.
 */
function cell(text: string): string {
  const safe = text.replace(formulaAfter, "$1'").replace(formulaFirst, "'")
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const formulaFirst = /^(?=[\s"']*[=+\-@\uff0b\uff0d\uff1d\uff20])/
const formulaAfter = /([;|\t\r\n])(?=[\s"']*[=+\-@\uff0b\uff0d\uff1d\uff20])/g
