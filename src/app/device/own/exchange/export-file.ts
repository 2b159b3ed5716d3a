import { contentHash } from '../../../../language/content-hash.ts'
import { ownId } from '../../../../news/readers/own-id.ts'
import type { OwnPage } from '../../../../news/readers/own-page.ts'
import type { ReadersLink } from '../../../../news/readers/readers-link.ts'
import type { ReadersNote } from '../../../../news/readers/readers-note.ts'
import { contentMark, textMark } from '../store/page-marks.ts'

/**
 * Raised when a record may hold what the version before does not know; each kind of record says what it is. What an older one has
 * written is read as it is: 2 added the lines, the event and the one report that a reader states, 3 the topics.
 */
const version = 3
const oldest = 1

/** What is the reader's own on the device. */
export interface Kept {
  pages: readonly OwnPage[]
  notes: readonly ReadersNote[]
  corrections: readonly ReadersLink[]
}

/** All that lies on the device as one file, a record a line. */
export function exportFile({ pages, notes, corrections }: Kept, exported: string): string {
  const records = [
    ...pages.map((page) => JSON.stringify({ kind: 'page', ...page })),
    ...notes.map((note) => JSON.stringify({ kind: 'note', ...note })),
    ...corrections.map((one) => JSON.stringify({ kind: 'correction', ...one })),
  ]
  const head = `{"collate":"device","version":${version},"exported":${JSON.stringify(exported)},"records":[`
  return `${head}\n${records.join(',\n')}\n]}\n`
}

/** Why a file is not taken in. */
export type ImportFault = 'no-json' | 'not-ours' | 'newer' | 'damaged'
export type ReadExport =
  | {
      fault: null
      pages: OwnPage[]
      notes: ReadersNote[]
      corrections: ReadersLink[]
      /** Records of kinds that this version does not know. */
      unknown: number
    }
  | { fault: ImportFault }

/**
 * Reads an exported file. Nothing of one that is cut, of a later version or not as this version writes it is taken: half of it
 * would pass for all. Only what the reader brought is in it; what the stages make of that is made here.
 */
export async function readExport(text: string): Promise<ReadExport> {
  const { shapedAs } = await import('../../../../bundle/read/file-shapes.ts')
  const json = parsed(text)
  if (json === undefined) return { fault: /^\s*\{\s*"collate"/.test(text) ? 'damaged' : 'no-json' }
  const file = shapedAs('deviceFile', json)
  if (file === null) return { fault: isOurs(json) ? 'damaged' : 'not-ours' }
  if (file.version > version) return { fault: 'newer' }
  if (!(file.version >= oldest)) return { fault: 'damaged' }
  const recordsOf = (wanted: string) =>
    file.records.flatMap(({ kind, ...record }) => (kind === wanted ? [record] : []))
  const found = {
    page: recordsOf('page'),
    note: recordsOf('note'),
    correction: recordsOf('correction'),
  }
  const pages = found.page.flatMap((page) => shapedAs('ownPage', page) ?? [])
  const notes = found.note.flatMap((note) => shapedAs('readersNote', note) ?? [])
  const corrections = found.correction.flatMap((one) => shapedAs('readersLink', one) ?? [])
  const known = found.page.length + found.note.length + found.correction.length
  if (pages.length + notes.length + corrections.length < known) return { fault: 'damaged' }
  return { fault: null, pages, notes, corrections, unknown: file.records.length - known }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isOurs = (json: unknown) =>
  typeof json === 'object' && json !== null && 'collate' in json && json.collate === 'device'

export interface MergePlan<T> {
  /** To be added, under ids that none here has. */
  add: T[]
  /** How many are here already. */
  known: number
  /** How many of those to be added are here too, and say something else: both are kept. */
  differing: number
  /** By the id in the file, where it is another one here. */
  renamed: Map<string, string>
}

interface MergeBy<T> {
  /** The same for two that say the same. */
  markHere: (item: T) => string
  markIncoming: (item: T) => string
  /** An id that is made of letters. */
  idFrom: (letters: string) => string
}

/** What taking something in comes to: what is here stays as it is, what is here already is not added again. */
function planMerge<T extends { id: string }>(
  here: readonly T[],
  incoming: readonly T[],
  { markHere, markIncoming, idFrom }: MergeBy<T>,
): MergePlan<T> {
  const plan: MergePlan<T> = { add: [], known: 0, differing: 0, renamed: new Map() }
  const byMark = new Map(here.map((item) => [markHere(item), item.id]))
  const ids = new Set(here.map(({ id }) => id))
  for (const item of incoming) {
    const mark = markIncoming(item)
    const same = byMark.get(mark)
    const taken = ids.has(item.id)
    const id = same ?? (taken ? idFrom(contentHash(`${item.id}\0${mark}`, 10)) : item.id)
    if (id !== item.id) plan.renamed.set(item.id, id)
    if (same !== undefined) {
      plan.known++
      continue
    }
    if (taken) plan.differing++
    plan.add.push({ ...item, id })
    byMark.set(mark, id)
    ids.add(id)
  }
  return plan
}

export function planPages(here: readonly OwnPage[], incoming: readonly OwnPage[]): MergePlan<OwnPage> {
  const plan = planMerge(here, incoming, {
    markHere: marking(here),
    markIncoming: marking(incoming),
    idFrom: ownId,
  })
  return { ...plan, add: plan.add.map((page) => beside(page, plan.renamed)) }
}

/** Marks pages so that those of another device have the same, whatever ids they have there. */
function marking(pages: readonly OwnPage[]): (page: OwnPage) => string {
  const marks = new Map(pages.map((page) => [page.id, textMark(page)]))
  return (page) => contentMark(page, marks.get(page.sameEventAs ?? '') ?? page.sameEventAs)
}

/** A page beside the one that it was put beside, by the id which that has here. */
function beside(page: OwnPage, renamed: ReadonlyMap<string, string>): OwnPage {
  const id = renamed.get(page.sameEventAs ?? '')
  return id === undefined ? page : { ...page, sameEventAs: id }
}

/** `renamed`: the pages of the same file that have another id here; their notes follow them. */
export const planNotes = (
  here: readonly ReadersNote[],
  incoming: readonly ReadersNote[],
  renamed: ReadonlyMap<string, string>,
): MergePlan<ReadersNote> =>
  planMerge(
    here,
    incoming.map((note) => ({ ...note, report: renamed.get(note.report) ?? note.report })),
    { markHere: noteMark, markIncoming: noteMark, idFrom: (letters) => `note-${letters}` },
  )

/** Two notes on the same words of a report that say the same are one, whenever they were made. */
const noteMark = ({ report, anchor, text }: ReadersNote): string =>
  JSON.stringify([report, anchor && [anchor.prefix, anchor.exact, anchor.suffix, anchor.start], text])
