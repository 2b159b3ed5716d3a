import type { OwnPage } from '../../../../news/readers/own-page.ts'
import { allCorrections } from '../../corrections/corrections-store.ts'
import { type CorrectionsPlan, planCorrections } from '../../corrections/merge-corrections.ts'
import { allNotes, noteChange, notesNow, removeNotes } from '../../notes/kept/notes-store.ts'
import { saveFile } from '../../save-file.ts'
import { allPages, importKept, removeAll } from '../store/own-store.ts'
import {
  exportFile,
  type ImportFault,
  type Kept,
  type MergePlan,
  planNotes,
  planPages,
  readExport,
} from './export-file.ts'

/** Hands the reader all that is theirs on the device as one file. Rejects with a `StoreError`. */
export async function exportAll(): Promise<void> {
  exportKept({
    pages: await allPages(),
    notes: await allNotes(),
    corrections: await allCorrections(),
  })
}

/** Hands the reader pages as one file. */
export const exportPages = (pages: readonly OwnPage[]): void =>
  exportKept({ pages, notes: [], corrections: [] })

function exportKept(kept: Kept): void {
  const now = new Date().toISOString()
  saveFile({
    text: exportFile(kept, now),
    name: `collate-${now.slice(0, 10)}.json`,
    type: 'application/json',
  })
}

/** What became of one kind of a file's records. */
export type TakenIn = Pick<MergePlan<unknown>, 'known' | 'differing'> & { added: number }
export type Imported =
  | { fault: ImportFault }
  | { fault: null; pages: TakenIn; notes: TakenIn; corrections: TakenIn; unknown: number }

/** Takes an exported file in; what is made of its pages is made once they are kept. Rejects with a `StoreError`. */
export async function importFile(text: string): Promise<Imported> {
  const read = await readExport(text)
  if (read.fault !== null) return read
  const pages = planPages(await allPages(), read.pages)
  const notes = planNotes(await allNotes(), read.notes, pages.renamed)
  const corrections = planCorrections(await allCorrections(), read.corrections, pages.renamed)
  await importKept({ pages: pages.add, notes: notes.add, corrections: corrections.add })
  await noteChange()
  return {
    fault: null,
    pages: taken(pages),
    notes: taken(notes),
    corrections: taken(corrections),
    unknown: read.unknown,
  }
}

const taken = ({ add, known, differing }: MergePlan<unknown> | CorrectionsPlan): TakenIn => ({
  added: add.length,
  known,
  differing,
})

/** Removes all that is the reader's on the device. Rejects with a `StoreError`. */
export async function removeEverything(): Promise<void> {
  await removeAll()
  // Those too that the device would not keep, and this page still shows.
  await removeNotes(notesNow().list?.map(({ id }) => id) ?? [])
}
