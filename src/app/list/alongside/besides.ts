import type { QueryClient } from '@tanstack/react-query'
import { catalogueOf } from '../../../bundle/read/catalogue-of.ts'
import { reportQuery } from '../../../bundle/read/queries.ts'
import { at } from '../../../news/at.ts'
import type { Addressed } from '../../../news/report/report-address.ts'
import { foldedWords, parseQuery } from '../search/parse-query.ts'
import type { Found } from '../search/run-search.ts'

/** A headline of another report that a page showed, and the report whose page that was. */
export interface Beside {
  text: string
  lang: string | null
  of: Addressed
  /** Of that report. */
  language: string | null
}

const most = { reports: 8, headlines: 12 }

interface BesidesOptions {
  found: Found
  query: string
}

/** Headlines seen alongside reports that say what is asked for: no reports of this site, and told as what they are. */
export async function besides(client: QueryClient, { found, query }: BesidesOptions): Promise<Beside[]> {
  const words = foldedWords(parseQuery(query).words)
  const first = found.alongside.slice(0, most.reports)
  const { ids } = await catalogueOf(client, first)
  const reports = await Promise.all(
    first.map((number) => client.ensureQueryData(reportQuery(at(ids, number)))),
  )
  return reports
    .flatMap((report) =>
      (report?.article.seenAlongside ?? []).flatMap(({ headline: { text, lang } }) => {
        const said = foldedWords(text)
        const says = words.some((word) => said.some((one) => one.startsWith(word)))
        return report && says ? [{ text, lang, of: report.article, language: report.article.language }] : []
      }),
    )
    .slice(0, most.headlines)
}
