import type { ListedNote } from './listed-notes.ts'

export const kinds = ['highlight', 'note', 'lost'] as const
export type Kind = (typeof kinds)[number]

/** Which notes are shown; all of it stands in the address. */
export interface NotesView {
  query: string
  kind: Kind | null
  /** The report's id. */
  report: string | null
}

/** A view as an address has it; what is unknown is read as none. */
export function parseNotesView(search: URLSearchParams): NotesView {
  const kind = kinds.find((one) => one === search.get('kind')) ?? null
  return { query: search.get('q') ?? '', kind, report: search.get('report') }
}

/** The query of a view's address, without what is default. */
export const writeNotesView = ({ query, kind, report }: NotesView): URLSearchParams =>
  new URLSearchParams([
    ...(query === '' ? [] : [['q', query]]),
    ...(kind ? [['kind', kind]] : []),
    ...(report ? [['report', report]] : []),
  ] as [string, string][])

export const isOfKind = ({ note, lost }: ListedNote, kind: Kind): boolean =>
  kind === 'lost' ? lost : kind === (note.text === '' ? 'highlight' : 'note')

/** The notes that a view shows: every word that is searched stands in note, quotation or headline, capitals and accents aside. */
export function filterNotes(notes: readonly ListedNote[], { query, kind, report }: NotesView): ListedNote[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  return notes.filter((one) => {
    if (kind && !isOfKind(one, kind)) return false
    if (report && one.of.id !== report) return false
    const text = plain([one.note.text, one.note.anchor?.exact, one.of.headline].join('\n'))
    return words.every((word) => text.includes(word))
  })
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
