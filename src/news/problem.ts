import * as v from 'valibot'
import type { FileKind } from './page/file-kind.ts'

/** Nothing is told beside the place. */
type None = Record<never, never>

/** Why a file was not read. */
export type Refusal = 'no-file' | 'too-long' | 'unreadable'

/** All that the build can meet, by its stable id, and what it tells of each beside its place. */
export interface ProblemValues {
  'seeds-missing': None
  'folder-unreadable': None
  'seed-ending-unknown': { endings: string }
  /** Folders of saved pages; the place is the first. */
  'page-parts-not-read': { count: number }
  /** `most` bytes are read. */
  'seed-too-long': { most: number }
  'seed-unreadable': { why: Exclude<Refusal, 'too-long'> }
  'seed-empty': None
  'seed-binary': { kind: FileKind | 'unknown' }
  'seed-no-page': { kind: FileKind }
  'seed-format-assumed': { format: 'html' | 'text' }
  'encoding-damaged': None
  'encoding-assumed': None
  'page-without-text': None
  'sidecar-without-seed': None
  /** `error` is the engine's own word for what is wrong with the JSON. */
  'sidecar-unreadable': { why: Refusal | 'no-json' | 'no-object'; most: number; error: string }
  'sidecar-key-unknown': { key: string }
  'sidecar-value-invalid': { key: string; why: ValueFault; written: string }
  'sidecar-topic-unknown': { topic: string }
  'sidecar-contradicts-dump': { field: string; editor: string; dump: string; holds: 'editor' | 'text' }
  /** Of a sidecar of links: `entry` is the number of the statement, from 1, `file` and `quote` are its words. */
  'link-file-unknown': { entry: number; file: string }
  'link-quotation-missing': { entry: number; file: string; quote: string }
  'link-quotation-twice': { entry: number; file: string; quote: string }
  'link-within-report': { entry: number }
  /** The two reports are in two languages, or a sentence stands beyond those that are compared. */
  'link-not-compared': { entry: number }
  /** In `other`, as its entry `otherEntry`, which holds. */
  'link-stated-before': { entry: number; other: string; otherEntry: number }
  /** By the file `other`. */
  'address-taken': { other: string }
  'text-too-long': { most: number; unit: 'characters' | 'lines' }
  'body-missing': None
  'consent-wall': None
  'error-page': None
  /** `key` is that of a sidecar; empty for the text of a seed, of which `count` are told. */
  'control-characters-removed': { key: string; count: number }
  /** Words of whole sentences, between two lines. */
  'much-left-out': { lost: number; all: number; from: number; to: number }
  'date-ambiguous': { written: string }
  'date-missing': None
  'date-far-future': { written: string }
}
export type ProblemId = keyof ProblemValues

/** What is wrong with a value of a sidecar. */
export type ValueFault =
  | ('no-text' | 'too-long' | 'no-address' | 'no-language' | 'no-date')
  | ('not-stated' | 'no-list' | 'no-object' | 'no-relation')

const valuesSchema = v.record(v.string(), v.union([v.string(), v.number()]))

/** Something the build met and tells, worded by whoever shows it: collected by every stage, never thrown. */
export const problemSchema = v.object({
  /** Stable kebab-case name, one of `ProblemValues`. */
  id: v.string(),
  /** An `error` leaves that seed out; a `warning` keeps it. */
  level: v.picklist(['error', 'warning']),
  values: valuesSchema,
  location: v.object({ file: v.string(), line: v.optional(v.number()) }),
})
export type Problem = v.InferOutput<typeof problemSchema>

/** A problem at its place, with all that is told of it. */
export function problemAt<Id extends ProblemId>(
  location: Problem['location'],
  id: Id,
  values: ProblemValues[Id],
  level: Problem['level'] = 'warning',
): Problem {
  return { id, level, values: { ...values }, location }
}

/** What a stage returns: its value and the problems met on the way. */
export interface Outcome<T> {
  value: T
  problems: Problem[]
}
