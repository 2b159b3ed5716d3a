import type { Cited } from './cited.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Signs that TeX takes for commands (The TeXbook, chapter 7), and how each is written to be read as itself. */
const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const escaped = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)

/** A BibTeX entry in UTF-8 (for biber, or BibTeX of today). Titles and names keep their capitals: they are braced. */
export function toBibtex({
  id,
  kind,
  title,
  outlet,
  author,
  date,
  url,
  seen,
  language,
  notes,
}: Cited): string {
  const [year, month, day] = date
  const iso = (parts: readonly number[]) => parts.map((part) => String(part).padStart(2, '0')).join('-')
  const fields: [name: string, value: string | null | undefined][] = [
    ['author', author && `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    [kind === 'report' ? 'journal' : 'howpublished', outlet && escaped(outlet)],
    ['year', year === undefined ? null : String(year)],
    ['date', day === undefined ? null : iso(date)],
    ['url', url?.replace(/[\s{}\\]/g, encodeURIComponent)],
    ['urldate', seen.length > 0 ? iso(seen) : null],
    ['langid', language],
    ['note', escaped(notes.join('; '))],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  const macro = month && months[month - 1]
  if (macro) lines.splice(lines.findIndex((line) => line.startsWith('  year')) + 1, 0, `  month = ${macro},`)
  const type = kind === 'report' && outlet ? 'article' : 'misc'
  return `@${type}{${id.replace(/[^\w-]/g, '')},\n${lines.join('\n')}\n}\n`
}
