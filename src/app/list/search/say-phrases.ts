import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../../../bundle/format/catalogue.ts'
import { reportQuery } from '../../../bundle/read/queries.ts'
import { at } from '../../../news/at.ts'
import type { Report } from '../../../news/report/report.ts'
import { saysPhrase } from './parse-query.ts'
import type { Found } from './run-search.ts'

/** The texts of so many reports are looked at for phrases, the best answers first. */
const most = 200

/**
 * Of what was found by words, the reports in which the words of each phrase follow each other: an index without places
 * cannot tell, so the texts are fetched and looked at.
 */
export async function sayPhrases(client: QueryClient, { ids }: Catalogue, found: Found): Promise<Found> {
  const { phrases, without } = found
  if (phrases.length === 0 && without.length === 0) return found
  const candidates = [...found.rank.keys()].slice(0, most)
  const kept = await Promise.all(
    candidates.map(async (number) => {
      const report = await client.ensureQueryData(reportQuery(at(ids, number)))
      if (report === null) return []
      const texts = textsOf(report)
      const says = (phrase: string[]) => texts.some((text) => saysPhrase(text, phrase))
      return phrases.every(says) && !without.some(says) ? [number] : []
    }),
  )
  return { ...found, rank: new Map(kept.flat().map((number, place) => [number, place])) }
}

function textsOf({ article }: Pick<Report, 'article'>): string[] {
  const { headline, kicker, section, standfirst, byline, agency, publisher, body, captions } = article
  const stated = [headline, kicker, section, standfirst, byline, agency, publisher]
  return [...stated.flatMap((one) => one?.text ?? []), ...[...body, ...captions].map(({ text }) => text)]
}
