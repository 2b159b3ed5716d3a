import type { QueryClient } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs } from 'react-router'
import type { ReportFile } from '../../bundle/format/bundle.ts'
import { findReport } from '../../bundle/read/find-report.ts'
import { comparisonQuery, namesOf, reportQuery } from '../../bundle/read/queries.ts'
import { reportAddress } from '../../news/report/report-address.ts'
import { paths } from '../paths.ts'
import { leadOn } from '../shell/lead-on.ts'
import { loadBeside } from './beside/use-beside.ts'
import { chooseOther } from './rail/chosen-other.ts'

/**
 * Loads a report. What the margin needs, the comparison with another, is asked for and not waited for, but when
 * prerendering: a report is there to be read even where it fails. What stands between the paragraphs of a report beside all
 * others is waited for: coming later it would move the text. Another address of the report leads on to its own; one of
 * no report is a 404.
 */
export function loadReading(client: QueryClient) {
  return async ({ params: { address = '' }, request }: LoaderFunctionArgs): Promise<{ id: string }> => {
    const id = await findReport(client, address)
    if (id === null) throw data(null, { status: 404 })
    void askForOnlyPair(client, id)
    const report = await client.ensureQueryData(reportQuery(id))
    if (report === null) throw data(null, { status: 404 })
    const search = new URL(request.url).searchParams
    const asked = search.get('with')
    const other = asked && ((await findReport(client, asked)) ?? asked)
    if (other !== asked) search.set('with', other ?? '')
    if (other !== asked || address !== reportAddress(report.article))
      throw leadOn(paths.article(report.article), request, search.size > 0 ? `?${search}` : '')
    if (!asked && report.story !== null) await loadBeside(client, report.story)
    else {
      const margin = loadMargin(client, report, other)
      if (import.meta.env.SSR) await margin
    }
    return { id }
  }
}

/** A report that was compared with one other alone: the comparison need not wait for the report to name it. */
async function askForOnlyPair(client: QueryClient, id: string): Promise<void> {
  const { comparisons } = await namesOf(client, id)
  const keys = Object.keys(comparisons).filter((key) => key.includes(id))
  const other = keys.length === 1 && keys.join().replace(id, '').replace('~', '')
  if (other) await client.prefetchQuery(comparisonQuery(id, other))
}

async function loadMargin(client: QueryClient, { article, others }: ReportFile, asked: string | null) {
  const other = chooseOther(others, asked)
  if (other?.comparison) await client.prefetchQuery(comparisonQuery(article.id, other.card.id))
}
