import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { OwnPage } from '../../../../news/readers/own-page.ts'
import type { ReadersLink } from '../../../../news/readers/readers-link.ts'
import type { ReadersNote } from '../../../../news/readers/readers-note.ts'
import type {
  CorrectedEvent,
  CorrectedStory,
  OwnCard,
  OwnReport,
  OwnSearch,
  OwnStoryCard,
  OwnStoryFile,
  Settled,
} from './made.ts'

/**
 * What lies on the reader's device. `pages`, `notes` and `corrections` are the reader's own and the only stores whose loss would be
 * one; the others hold what the stages made of pages, small things for the list apart from large ones.
 */
export interface Stores extends DBSchema {
  pages: { key: string; value: OwnPage }
  cards: { key: string; value: OwnCard }
  reports: { key: string; value: OwnReport }
  searches: { key: string; value: OwnSearch }
  'story-cards': { key: string; value: OwnStoryCard }
  'story-files': { key: string; value: OwnStoryFile }
  settled: { key: string; value: Settled }
  notes: { key: string; value: ReadersNote }
  corrections: { key: string; value: ReadersLink }
  'corrected-events': { key: string; value: CorrectedEvent }
  'corrected-stories': { key: string; value: CorrectedStory }
}
export type Database = IDBPDatabase<Stores>

/** Creates or changes stores; sees the database as the step before left it. */
type Step = (database: Database) => void

/** One step a version, never edited once released: a device comes from any of them. */
const names = ['pages', 'cards', 'reports', 'story-cards', 'story-files', 'settled'] as const
export const steps: readonly Step[] = [
  (database) => {
    for (const name of names) database.createObjectStore(name, { keyPath: 'id' })
  },
  (database) => {
    database.createObjectStore('notes', { keyPath: 'id' })
  },
  // What the stages made for the version before is made anew: it fills this one too.
  (database) => {
    database.createObjectStore('searches', { keyPath: 'id' })
  },
  (database) => {
    database.createObjectStore('corrections', { keyPath: 'id' })
  },
  (database) => {
    for (const name of ['corrected-events', 'corrected-stories'] as const)
      database.createObjectStore(name, { keyPath: 'id' })
  },
]

/** Why the device keeps nothing; `newer`: a later version of the site has been here. */
export type StoreTrouble = 'blocked' | 'full' | 'newer' | 'other-tab' | 'failed'

export class StoreError extends Error {
  readonly trouble: StoreTrouble
  constructor(trouble: StoreTrouble, cause: unknown) {
    super(`the device's store: ${trouble}`, { cause })
    this.name = 'StoreError'
    this.trouble = trouble
  }
}

/** How long another tab with an older version may keep the store from being opened, in milliseconds. */
const patience = 5000

interface OpenOptions {
  name?: string
  upgrades?: readonly Step[]
  /** The connection is gone: a newer version asked for it, or the browser's data was cleared. */
  onClose?: () => void
}

/** Opens the store, brought to this version step by step. Rejects with a `StoreError`. */
export async function openDatabase({
  name = 'collate',
  upgrades = steps,
  onClose,
}: OpenOptions = {}): Promise<Database> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  try {
    const opening = openDB<Stores>(name, upgrades.length, {
      upgrade: (database, from) => {
        for (const step of upgrades.slice(from)) step(database)
      },
      // A later version in another tab must not wait for this one.
      blocking: (_, __, event) => {
        ;(event.target as IDBDatabase).close()
        onClose?.()
      },
      terminated: () => onClose?.(),
    })
    const late = new Promise<never>((_, reject) => {
      waiting = setTimeout(() => reject(new StoreError('other-tab', null)), patience)
    })
    return await Promise.race([opening, late])
  } catch (cause) {
    throw asStoreError(cause)
  } finally {
    clearTimeout(waiting)
  }
}

const troubles: Record<string, StoreTrouble> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
}

/** What went wrong, told by the name of the browser's error. */
export function asStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause
  if (typeof indexedDB === 'undefined') return new StoreError('blocked', cause)
  const name = cause instanceof DOMException ? cause.name : ''
  return new StoreError(troubles[name] ?? 'failed', cause)
}
