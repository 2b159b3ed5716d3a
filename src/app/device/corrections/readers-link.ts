import { contentHash } from '../../../language/content-hash.ts'
import type { Both } from '../../../news/comparison/sides.ts'
import type { ReadersLink } from '../../../news/readers/readers-link.ts'
import type { StatedRelation } from '../../../news/readers/stated-link.ts'
import { quoteOf } from '../../../news/report/find-quoted.ts'
import type { Report } from '../../../news/report/report.ts'

interface Stated {
  a: number
  b: number
  relation: StatedRelation
}

/** What the reader states of a sentence of each report, as it is kept; now, unless told otherwise. */
export function makeReadersLink(
  reports: Both<Report>,
  { a, b, relation }: Stated,
  now = new Date(),
): ReadersLink {
  const sides = [quoted(reports.a, a), quoted(reports.b, b)] as const
  const [first, second] = sides[0].report < sides[1].report ? sides : [sides[1], sides[0]]
  return withId({ relation, a: first, b: second, stated: now.toISOString() })
}

/** The same under the id of its two sentences. */
export function withId(link: Omit<ReadersLink, 'id'>): ReadersLink {
  const names = [link.a, link.b].map(({ report, quote, before }) => [report, quote, before])
  const id = `link-${contentHash(JSON.stringify(names), 10)}`
  return { ...link, id }
}

function quoted(report: Report, sentence: number): ReadersLink['a'] {
  const { id, files } = report.article
  const [file = ''] = files
  return { report: id, file, ...quoteOf(report, sentence) }
}
