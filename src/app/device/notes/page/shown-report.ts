import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { createBrowserRouter } from 'react-router'
import { findReport } from '../../../../bundle/read/find-report.ts'
import { reportQuery } from '../../../../bundle/read/queries.ts'
import type { Side } from '../../../../news/comparison/sides.ts'
import type { Report } from '../../../../news/report/report.ts'
import { type ReportText, reportText, sentenceStarts } from '../../../../news/report/report-text.ts'

export type Router = ReturnType<typeof createBrowserRouter>

/** Where a page of the site is on the web. */
export const hrefOf = ({ basename = '/' }: Router, path: string): string =>
  new URL(basename.replace(/\/$/, '') + path, location.href).href

/** A report whose text the page that stands shows. */
export interface ShownReport {
  report: Report
  whole: ReportText
  /** Where each of its sentences begins in its text. */
  starts: number[]
  /** Its side of a comparison; null where it is read alone. */
  side: Side | null
}

export const shownReport = (report: Report, side: Side | null): ShownReport => {
  const whole = reportText(report.article)
  return { report, whole, starts: sentenceStarts(whole, report.article.body, report.sentences), side }
}

/** The reports of the page that stands: one that is read, two that are compared, none elsewhere. */
export function useShownReports(router: Router, client: QueryClient): readonly ShownReport[] {
  const [shown, setShown] = useState<readonly ShownReport[]>([])
  useEffect(() => {
    let path: string | null = null
    const look = async () => {
      const { pathname } = router.state.location
      if (pathname === path || router.state.navigation.state !== 'idle') return
      path = pathname
      const reports = await reportsOf(router, client).catch(() => [])
      if (path === router.state.location.pathname) setShown(reports)
    }
    void look()
    return router.subscribe(() => void look())
  }, [router, client])
  return shown
}

async function reportsOf(router: Router, client: QueryClient): Promise<ShownReport[]> {
  const { address, left, right } = router.state.matches.at(-1)?.params ?? {}
  const asked: [string, Side | null][] = address
    ? [[address, null]]
    : left && right
      ? [
          [left, 'a'],
          [right, 'b'],
        ]
      : []
  const found = await Promise.all(
    asked.map(async ([of, side]) => {
      const id = await findReport(client, of)
      const report = id === null ? null : await client.ensureQueryData(reportQuery(id))
      return report ? [shownReport(report, side)] : []
    }),
  )
  return found.flat()
}
