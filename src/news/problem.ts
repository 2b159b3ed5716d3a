import * as v from 'valibot'

/** Something the build met and tells: collected by every stage, reported once, never thrown. */
export const problemSchema = v.object({
  /** Stable kebab-case name, e.g. `headline-missing`. */
  id: v.string(),
  /** An `error` leaves that seed out; a `warning` keeps it. */
  level: v.picklist(['error', 'warning']),
  message: v.string(),
  location: v.object({ file: v.string(), line: v.optional(v.number()) }),
})
export type Problem = v.InferOutput<typeof problemSchema>

/** What a stage returns: its value and the problems met on the way. */
export interface Outcome<T> {
  value: T
  problems: Problem[]
}

/** One line of a report: `seeds/x.txt:12 error headline-missing No line reads like a headline.` */
export function formatProblem({ id, level, message, location }: Problem): string {
  const place = location.line === undefined ? location.file : `${location.file}:${location.line}`
  return `${place} ${level} ${id} ${message}`
}
