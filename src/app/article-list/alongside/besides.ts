import type { QueryClient } from '@tanstack/react-query'
import { reportQuery } from '../../bundle/queries.ts'
import { foldedWords, parseQuery } from '../search/parse-query.ts'
import type { Found } from '../search/run-search.ts'

/** A headline of another report that a page showed, and the report whose page that was. */
export interface Beside {
  text: string
  lang: string | null
  id: string
  headline: string
}

const most = { reports: 8, headlines: 12 }

interface BesidesOptions {
  ids: readonly string[]
  found: Found
  query: string
}

/** Headlines seen alongside reports that say what is asked for: no reports of this site, and told as what they are. */
export async function besides(client: QueryClient, { ids, found, query }: BesidesOptions): Promise<Beside[]> {
  const words = foldedWords(parseQuery(query).words)
  const reports = await Promise.all(
    found.alongside
      .slice(0, most.reports)
      .map((number) => client.ensureQueryData(reportQuery(ids[number] ?? ''))),
  )
  return reports
    .flatMap((report) =>
      (report?.article.seenAlongside ?? []).flatMap(({ headline: { text, lang } }) => {
        const said = foldedWords(text)
        const says = words.some((word) => said.some((one) => one.startsWith(word)))
        return report && says
          ? [{ text, lang, id: report.article.id, headline: report.article.headline.text }]
          : []
      }),
    )
    .slice(0, most.headlines)
}
