import type { Cited } from './cited.ts'

/** A record in the RIS format (two letters, two spaces, a hyphen, a space; one tag a line, lines end with CR and LF). */
export function toRis({ id, kind, title, outlet, author, date, url, seen, language, notes }: Cited): string {
  const slashed = (parts: readonly number[]) =>
    [0, 1, 2].map((at) => parts[at] && String(parts[at]).padStart(2, '0')).join('/')
  const tags: [tag: string, value: string | null | undefined][] = [
    ['TY', kind === 'report' ? 'NEWS' : 'ELEC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['T2', outlet],
    ['PY', date[0] === undefined ? null : String(date[0])],
    ['DA', date.length > 0 ? `${slashed(date)}/` : null],
    ['Y2', seen.length > 0 ? `${slashed(seen)}/` : null],
    ['UR', url],
    ['LA', language],
    ...notes.map((note): [string, string] => ['N1', note]),
  ]
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []))
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`
}
