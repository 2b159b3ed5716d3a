import type { IDBPTransaction } from 'idb'
import type { OwnPage } from '../../../../news/readers/own-page.ts'
import type { Kept } from '../exchange/export-file.ts'
import { asStoreError, type Database, openDatabase, type Stores } from './database.ts'
import { noteChange, noteCorrections } from './kept.ts'
import type { OwnCard, OwnReport, OwnSearch, OwnStoryCard, OwnStoryFile, Settled } from './made.ts'

let opened: Promise<Database> | null = null

/** The open store; opened anew where the connection was lost. */
function database(): Promise<Database> {
  opened ??= openDatabase({ onClose: forget }).catch((cause: unknown) => {
    forget()
    throw cause
  })
  return opened
}

function forget(): void {
  opened = null
}

/** Has the store do something; whatever goes wrong is a `StoreError`. */
export async function withStore<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await database())
  } catch (cause) {
    throw asStoreError(cause)
  }
}

export interface AddedPage {
  page: OwnPage
  made: { card: OwnCard; report: OwnReport; search: OwnSearch }
}

/** Keeps pages with what was made of them, all or none: a tab that is closed in the middle leaves no half of one. */
export const keepPages = (added: readonly AddedPage[]): Promise<void> =>
  withStore(async (db) => {
    const change = db.transaction(ofPages, 'readwrite')
    for (const { page, made } of added) {
      void change.objectStore('pages').put(page)
      putMade(change, made)
    }
    const count = change.objectStore('pages').count()
    await change.done
    noteChange(await count)
  })

/** Everything that belongs to one page. */
const ofPages = ['pages', 'cards', 'reports', 'searches'] as const

type Change = IDBPTransaction<Stores, ('pages' | 'cards' | 'reports' | 'searches')[], 'readwrite'>

function putMade(change: Change, { card, report, search }: AddedPage['made']): void {
  void change.objectStore('cards').put(card)
  void change.objectStore('reports').put(report)
  void change.objectStore('searches').put(search)
}

/** Keeps pages of which nothing is made yet, notes and corrections, all or none. */
export const importKept = ({ pages, notes, corrections }: Kept): Promise<void> =>
  withStore(async (db) => {
    const change = db.transaction(['pages', 'notes', 'corrections'], 'readwrite')
    for (const page of pages) void change.objectStore('pages').put(page)
    for (const note of notes) void change.objectStore('notes').put(note)
    for (const one of corrections) void change.objectStore('corrections').put(one)
    await change.done
    noteCorrections(await db.count('corrections'))
    noteChange(await db.count('pages'))
  })

/** Removes pages and all that was made of them. */
export const removePages = (ids: readonly string[]): Promise<void> =>
  withStore(async (db) => {
    const change = db.transaction(ofPages, 'readwrite')
    for (const id of ids) for (const name of ofPages) void change.objectStore(name).delete(id)
    await change.done
    noteChange(await db.count('pages'))
  })

/** Empties every store. */
export const removeAll = (): Promise<void> =>
  withStore(async (db) => {
    const names = [...db.objectStoreNames]
    const change = db.transaction(names, 'readwrite')
    for (const name of names) void change.objectStore(name).clear()
    await change.done
    noteCorrections(0)
    noteChange(await db.count('pages'))
  })

/** All pages, those added last first. */
export const allPages = (): Promise<OwnPage[]> =>
  withStore(async (db) =>
    (await db.getAll('pages')).sort((one, other) =>
      one.added === other.added ? (one.id < other.id ? -1 : 1) : one.added < other.added ? 1 : -1,
    ),
  )

export const pageById = (id: string) => withStore((db) => db.get('pages', id))
export const reportById = (id: string) => withStore((db) => db.get('reports', id))
export const allCards = () => withStore((db) => db.getAll('cards'))
export const allSearches = () => withStore((db) => db.getAll('searches'))
export const allReports = () => withStore((db) => db.getAll('reports'))
export const allStoryCards = () => withStore((db) => db.getAll('story-cards'))
export const storyFileById = (id: string) => withStore((db) => db.get('story-files', id))

/** Puts what was made of pages anew; the pages themselves are as they were. */
export const keepMade = (made: readonly AddedPage['made'][]): Promise<void> =>
  withStore(async (db) => {
    const change = db.transaction(ofPages, 'readwrite')
    for (const one of made) putMade(change, one)
    await change.done
    noteChange(await db.count('pages'))
  })

export interface OwnStory {
  card: OwnStoryCard
  file: OwnStoryFile
}

/** What was found of all own pages together, in place of what was found before. */
export const keepStories = (stories: readonly OwnStory[], found: Omit<Settled, 'id'>): Promise<void> =>
  withStore(async (db) => {
    const change = db.transaction(['story-cards', 'story-files', 'settled'], 'readwrite')
    for (const name of ['story-cards', 'story-files'] as const) void change.objectStore(name).clear()
    for (const { card, file } of stories) {
      void change.objectStore('story-cards').put(card)
      void change.objectStore('story-files').put(file)
    }
    void change.objectStore('settled').put({ id: 'settled', ...found })
    await change.done
    noteChange(await db.count('pages'))
  })

export const settled = () => withStore((db) => db.get('settled', 'settled'))
