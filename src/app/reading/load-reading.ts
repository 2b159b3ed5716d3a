import type { QueryClient } from '@tanstack/react-query'
import { data, type LoaderFunctionArgs, replace } from 'react-router'
import type { ReportFile } from '../../news/bundle.ts'
import { comparisonQuery, manifestQuery, reportQuery } from '../bundle/queries.ts'
import { paths } from '../paths.ts'
import { findMovedArticle } from './moved-article.ts'
import { chooseOther } from './rail/chosen-other.ts'

/**
 * Loads a report. What the margin needs (the other report, their comparison) is asked for and not waited for, but when
 * prerendering: a report is there to be read even where they fail. An unknown id leads to the article that it once
 * named, or is a 404.
 */
export function loadReading(client: QueryClient) {
  return async ({ params, request }: LoaderFunctionArgs): Promise<{ id: string }> => {
    const id = params.id ?? ''
    const { search, searchParams } = new URL(request.url)
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

async function loadMargin(client: QueryClient, { article, others }: ReportFile, asked: string | null) {
  const other = chooseOther(others, asked)
  if (!other?.comparison) return
  await Promise.all([
    client.prefetchQuery(comparisonQuery(article.id, other.card.id)),
    client.prefetchQuery(reportQuery(other.card.id)),
  ])
}
