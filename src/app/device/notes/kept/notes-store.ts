import { useSyncExternalStore } from 'react'
import type { ReadersNote } from '../../../../news/readers/readers-note.ts'
import { asStoreError, type StoreTrouble } from '../../own/store/database.ts'
import { withStore } from '../../own/store/own-store.ts'
import { stored } from '../../stored.ts'
import { notesKey } from './holds-notes.ts'

/** The reader's notes as this page knows them. */
export interface Notes {
  /** By when they were made; null until the device was asked. */
  list: readonly ReadersNote[] | null
  /** Why the device does not keep them: what is in the list lives as long as the page. */
  trouble: StoreTrouble | null
}

let notes: Notes = { list: null, trouble: null }
let reading: Promise<void> | null = null
/** What the device has refused to keep: offered to it again with every change. */
const unkept = new Map<string, ReadersNote>()
/** Changes that are being written. */
let writing = 0
const listeners = new Set<() => void>()

/** How many there are, known without opening the store; another tab hears of a change by it. */
const kept = stored<{ notes: number; revision: number }>({
  key: notesKey,
  initial: { notes: 0, revision: 0 },
  read: (value) => {
    const { notes: count, revision } = (value ?? {}) as Record<string, unknown>
    return typeof count === 'number' && typeof revision === 'number' ? { notes: count, revision } : null
  },
})

const none: Notes = { list: null, trouble: null }

/** All notes on the device and those that it does not keep, in every tab as they are now. */
export const useNotes = (): Notes => useSyncExternalStore(subscribe, notesNow, () => none)

/** The same outside of rendering. */
export const notesNow = (): Notes => notes

/** Tells of each change, and asks the device once somebody wants to know. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  void readNotes()
  return () => listeners.delete(listener)
}

/** Reads what the device holds, once. */
export function readNotes(): Promise<void> {
  if (!reading) {
    window.addEventListener('storage', ({ key }) => key === notesKey && void refresh())
    addEventListener(notesKey, () => void refresh())
    reading = refresh()
  }
  return reading
}

async function refresh(): Promise<void> {
  try {
    show({ list: withUnkept(await allNotes()), trouble: unkept.size > 0 ? notes.trouble : null })
  } catch (cause) {
    show({ list: notes.list ?? [], trouble: asStoreError(cause).trouble })
  }
}

function show(next: Notes): void {
  notes = next
  for (const listener of listeners) listener()
}

const earliestFirst = (one: ReadersNote, other: ReadersNote) =>
  one.made === other.made ? (one.id < other.id ? -1 : 1) : one.made < other.made ? -1 : 1

const withUnkept = (list: readonly ReadersNote[]): ReadersNote[] =>
  [...list.filter(({ id }) => !unkept.has(id)), ...unkept.values()].sort(earliestFirst)

/** All notes that the device keeps, by when they were made. Rejects with a `StoreError`. */
export const allNotes = (): Promise<ReadersNote[]> =>
  withStore(async (db) => (await db.getAll('notes')).sort(earliestFirst))

/** Puts notes, those of the same id in place of what was there. False where the device does not keep them; they are shown for now. */
export const putNotes = (put: readonly ReadersNote[]): Promise<boolean> => change(put, [])

/** Removes notes; false where the device does not do so. */
export const removeNotes = (ids: readonly string[]): Promise<boolean> => change([], ids)

/** What the reader does is seen at once, and stays to be seen where it cannot be kept. */
async function change(put: readonly ReadersNote[], removed: readonly string[]): Promise<boolean> {
  if (notes.list === null) await readNotes()
  writing++
  for (const note of put) unkept.set(note.id, note)
  for (const id of removed) unkept.delete(id)
  show({ ...notes, list: withUnkept(notes.list ?? []).filter(({ id }) => !removed.includes(id)) })
  const offered = [...unkept.values()]
  try {
    await withStore(async (db) => {
      const all = db.transaction('notes', 'readwrite')
      for (const note of offered) void all.store.put(note)
      for (const id of removed) void all.store.delete(id)
      await all.done
    })
    for (const note of offered) if (unkept.get(note.id) === note) unkept.delete(note.id)
    const list = await allNotes()
    kept.set({ notes: list.length, revision: kept.get().revision + 1 })
    // While another change is written, the store does not have it yet and the page does.
    show({ list: writing > 1 ? notes.list : withUnkept(list), trouble: null })
    return true
  } catch (cause) {
    show({ ...notes, trouble: asStoreError(cause).trouble })
    return false
  } finally {
    writing--
  }
}

/** Tells this tab and the others that the notes on the device have changed otherwise: by a file taken in, or by removing all. */
export async function noteChange(): Promise<void> {
  const list = await allNotes()
  kept.set({ notes: list.length, revision: kept.get().revision + 1 })
  dispatchEvent(new Event(notesKey))
}
