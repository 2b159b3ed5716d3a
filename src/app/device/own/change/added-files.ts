import { useSyncExternalStore } from 'react'
import type { Problem } from '../../../../news/problem.ts'
import type { ReadingStep } from '../../stages/asks.ts'
import type { StoreTrouble } from '../store/database.ts'
import type { AddedPage } from '../store/own-store.ts'

/** A report that was found in a file, before it is kept. */
export interface FoundReport {
  place: number
  headline: string
  /** BCP 47. */
  language: string | null
  /** The first and the last line that it stands on, 1-based. */
  lines: { from: number; to: number }
}

/** What became of a file that the reader gave. */
export type Outcome =
  | { state: 'waiting' }
  | { state: 'reading'; step: ReadingStep }
  /** It holds several reports: the reader says which of them to keep. */
  | { state: 'asking'; found: FoundReport[] }
  /**
   * `known`: reports of it that are here already, under these ids; `fresh`: what was kept of it, so that it is shown before it is read
   * from the store again; empty where the file is not among those shown at first.
   */
  | { state: 'added'; ids: string[]; known: string[]; problems: Problem[]; fresh: readonly AddedPage[] }
  /** `hasText`: the reader may say that all of it is a report. */
  | { state: 'refused'; problems: Problem[]; hasText: boolean }
  | { state: 'not-kept'; trouble: StoreTrouble }
  /** The browser cannot read the file: a folder, or one that is there no more. */
  | { state: 'unreadable' }
  | { state: 'failed' }
  | { state: 'cancelled' }

export interface AddedFile {
  key: number
  name: string
  /** Bytes. */
  size: number
  outcome: Outcome
}

let files: readonly AddedFile[] = []
const listeners = new Set<() => void>()
const none: readonly AddedFile[] = []

/** The files given in this tab, those given last first. */
export const useAddedFiles = (): readonly AddedFile[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => files,
    () => none,
  )

/** So many files are shown at first: a reader may drop hundreds. */
export const atOnce = 20

function show(changed: readonly AddedFile[]): void {
  files = changed.map((file, place) => (place < atOnce ? file : withoutFresh(file)))
  for (const listener of listeners) listener()
}

function withoutFresh(file: AddedFile): AddedFile {
  const { outcome } = file
  if (outcome.state !== 'added' || outcome.fresh.length === 0) return file
  return { ...file, outcome: { ...outcome, fresh: [] } }
}

export const showFirst = (added: readonly AddedFile[]): void => show([...added.toReversed(), ...files])

export const takeOffList = (keys: readonly number[]): void =>
  show(files.filter(({ key }) => !keys.includes(key)))

export const outcomeOf = (key: number): Outcome | undefined => files.find((file) => file.key === key)?.outcome

/** Says what became of a file; of one that was taken off the list nothing. */
export const tell = (key: number, outcome: Outcome): void =>
  show(files.map((file) => (file.key === key ? { ...file, outcome } : file)))

export const isAtWork = ({ outcome: { state } }: AddedFile): boolean =>
  state === 'waiting' || state === 'reading'

export const areAtWork = (): boolean => files.some(isAtWork)
