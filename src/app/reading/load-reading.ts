import type { QueryClient } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs, replace } from 'react-router'
import type { ReportFile } from '../../news/bundle.ts'
import { comparisonQuery, manifestQuery, reportQuery } from '../bundle/queries.ts'
import { paths } from '../paths.ts'
import { findMovedArticle } from './moved-article.ts'
import { chooseOther } from './rail/chosen-other.ts'

/**
 * Loads a report. What the margin needs, the comparison with another, is asked for and not waited for, but when
 * prerendering: a report is there to be read even where it fails. An unknown id leads to the article that it once
 * named, or is a 404.
 */
export function loadReading(client: QueryClient) {
  return async ({ params, request }: LoaderFunctionArgs): Promise<{ id: string }> => {
    const id = params.id ?? ''
    const { search, searchParams } = new URL(request.url)
    void askForOnlyPair(client, id)
    const report = await client.ensureQueryData(reportQuery(id))
    if (report === null) {
      const moved = findMovedArticle(
        id,
        Object.keys((await client.ensureQueryData(manifestQuery())).articles),
      )
      throw moved === null ? data(null, { status: 404 }) : replace(paths.article(moved) + search)
    }
    const margin = loadMargin(client, report, searchParams.get('with'))
    if (import.meta.env.SSR) await margin
    return { id }
  }
}

/** A report that was compared with one other alone: the comparison need not wait for the report to name it. */
async function askForOnlyPair(client: QueryClient, id: string): Promise<void> {
  const { comparisons } = await client.ensureQueryData(manifestQuery())
  const pairs = Object.keys(comparisons).map((key) => key.split('~'))
  const [others, ...more] = pairs.filter((pair) => pair.includes(id))
  const other = more.length === 0 && others?.find((one) => one !== id)
  if (other) await client.prefetchQuery(comparisonQuery(id, other))
}

async function loadMargin(client: QueryClient, { article, others }: ReportFile, asked: string | null) {
  const other = chooseOther(others, asked)
  if (other?.comparison) await client.prefetchQuery(comparisonQuery(article.id, other.card.id))
}
