/** Text as text: what Markdown (or a formula or an entity in it) would take for its own is escaped. */
export const plain = (text: string) =>
  text.replace(/[\\`*_[\]<>#|~&$]/g, '\\$&').replace(/\s*[\n\r]\s*/g, ' ')

/** Lines of cells as RFC 4180 with a byte order mark, without which spreadsheets misread letters beyond ASCII; the first is the widest. */
export function csvTable(lines: readonly (readonly string[])[]): string {
  const width = lines[0]?.length ?? 0
  const padded = lines.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')])
  return `\uFEFF${padded.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

/**
 * A spreadsheet takes a cell that begins like a formula for one, also after a tab or a line end: an apostrophe keeps it
 * text (OWASP, CSV injection). Where semicolons or tabs part the cells of a reader's sheets, whatever follows one begins
 * a cell.
 */
function cell(text: string): string {
  const safe = text.replace(formulaAfter, "$1'").replace(formulaFirst, "'")
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const formulaFirst = /^(?=[\t\r\n]|[\s"']*[=+\-@\uff0b\uff0d\uff1d\uff20])/
const formulaAfter = /([;|\t\r\n])(?=[\s"']*[=+\-@\uff0b\uff0d\uff1d\uff20])/g
