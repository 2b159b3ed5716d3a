import type { ReadersLink } from '../../../news/readers/readers-link.ts'
import { noteCorrections } from '../own/store/kept.ts'
import { withStore } from '../own/store/own-store.ts'

/** What the reader states of sentences, the latest first. Rejects with a `StoreError`. */
export const allCorrections = (): Promise<ReadersLink[]> =>
  withStore(async (db) =>
    (await db.getAll('corrections')).sort((one, other) =>
      one.stated === other.stated ? (one.id < other.id ? -1 : 1) : one.stated < other.stated ? 1 : -1,
    ),
  )

/** Keeps corrections, all or none; what was stated of the same sentences before is replaced. */
export const keepCorrections = (corrections: readonly ReadersLink[]): Promise<void> =>
  withStore(async (db) => {
    const change = db.transaction('corrections', 'readwrite')
    for (const one of corrections) void change.store.put(one)
    await change.done
    noteCorrections(await db.count('corrections'))
  })

/** Takes corrections back. */
export const removeCorrections = (ids: readonly string[]): Promise<void> =>
  withStore(async (db) => {
    const change = db.transaction('corrections', 'readwrite')
    for (const id of ids) void change.store.delete(id)
    await change.done
    noteCorrections(await db.count('corrections'))
  })
