import { saveFile } from '../../device/save-file.ts'
import type { Cited } from './cited.ts'
import { toBibtex } from './to-bibtex.ts'

/** CSL-JSON (Citation Style Language 1.0.2): a list of items, as citation managers read it. */
export const toCsl = (...works: readonly Cited[]): string => `${JSON.stringify(works.map(itemOf), null, 2)}\n`

function itemOf({ id, kind, title, outlet, author, date, url, seen, language, notes }: Cited): object {
  return {
    id,
    type: kind === 'report' ? 'article-newspaper' : 'webpage',
    title,
    ...(author && { author: [{ literal: author }] }),
    ...(outlet && { 'container-title': outlet }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
    ...(url && { URL: url }),
    ...(seen.length > 0 && { accessed: { 'date-parts': [seen] } }),
    ...(language && { language }),
    note: notes.join('; '),
  }
}

export type CitationFormat = keyof typeof writers

/** The formats that citation managers read; each takes several works. */
export const writers = {
  bib: {
    write: (...works: Cited[]) => works.map(toBibtex).join('\n'),
    ending: 'bib',
    type: 'application/x-bibtex;charset=utf-8',
  },
  ris: {
    write: (...works: Cited[]) => works.map(toRis).join(''),
    ending: 'ris',
    type: 'application/x-research-info-systems;charset=utf-8',
  },
  csl: { write: toCsl, ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const

/** Hands the reader a citation as a file, made on this device. */
export function saveCitation(cited: Cited, format: CitationFormat): void {
  const { write, ending, type } = writers[format]
  saveFile({ text: write(cited), name: `${cited.id}.${ending}`, type })
}

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
