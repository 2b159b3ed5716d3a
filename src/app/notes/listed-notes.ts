import { queryOptions, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { findReport } from '../../bundle/read/find-report.ts'
import { reportQuery } from '../../bundle/read/queries.ts'
import type { ReadersNote } from '../../news/readers/readers-note.ts'
import type { Report } from '../../news/report/report.ts'
import { type ReportText, reportText } from '../../news/report/report-text.ts'
import { placeAnchor, type Stretch } from '../../news/report/text-anchor.ts'

/** A report that notes are of. */
export interface NotedReport {
  /** Its id, or the one it had when the first note was made where it is here no more. */
  id: string
  /** Null: it is not here, or could not be loaded. */
  report: Report | null
  whole: ReportText | null
  failed: boolean
  headline: string
}

/** A note as it is listed. */
export interface ListedNote {
  note: ReadersNote
  of: NotedReport
  /** Where its words stand in the report now; null: they do not, it is not known, or the note is of the whole report. */
  place: Stretch | null
  /** Its words were looked for and not found. */
  lost: boolean
}

/** One report by an id that it has or had; null where it is not here. */
const notedQuery = (id: string) =>
  queryOptions({
    queryKey: ['noted-report', id],
    queryFn: async ({ client }) => {
      const found = await findReport(client, id)
      return found === null ? null : client.ensureQueryData(reportQuery(found))
    },
  })

/** Notes by report, those last changed first, in each in the order of its text; null until all is known. */
export function useListed(notes: readonly ReadersNote[]): ListedNote[] | null {
  const ids = useMemo(() => [...new Set(notes.map(({ report }) => report))], [notes])
  const { settled, reports } = useQueries({
    queries: ids.map(notedQuery),
    combine: (results) => ({
      settled: results.every(({ isPending }) => !isPending),
      reports: results.map(({ data, isError }) => ({ report: data ?? null, failed: isError })),
    }),
  })
  return useMemo(
    () => (settled ? listed(notes, new Map(ids.map((id, at) => [id, reports[at] ?? none]))) : null),
    [settled, notes, ids, reports],
  )
}

interface Found {
  report: Report | null
  failed: boolean
}
const none: Found = { report: null, failed: true }

function listed(notes: readonly ReadersNote[], found: ReadonlyMap<string, Found>): ListedNote[] {
  const reports = new Map<string, NotedReport>()
  const ofNote = ({ report: asked, headline }: ReadersNote): NotedReport => {
    const { report, failed } = found.get(asked) ?? none
    const id = report?.article.id ?? asked
    const known = reports.get(id)
    if (known) return known
    const whole = report && reportText(report.article)
    const made = { id, report, whole, failed, headline: report?.article.headline.text ?? headline }
    reports.set(id, made)
    return made
  }
  const all = notes.map((note): ListedNote => {
    const of = ofNote(note)
    const place = note.anchor && of.whole && placeAnchor(of.whole.text, note.anchor)
    return { note, of, place, lost: note.anchor !== null && of.whole !== null && place === null }
  })
  const newest = (of: NotedReport) =>
    all.reduce((last, one) => (one.of === of && one.note.changed > last ? one.note.changed : last), '')
  const times = new Map([...reports.values()].map((of) => [of, newest(of)]))
  const at = ({ note, place }: ListedNote) => place?.start ?? (note.anchor ? Number.POSITIVE_INFINITY : -1)
  return all.sort((one, other) => {
    if (one.of !== other.of) return (times.get(one.of) ?? '') > (times.get(other.of) ?? '') ? -1 : 1
    return at(one) - at(other)
  })
}
