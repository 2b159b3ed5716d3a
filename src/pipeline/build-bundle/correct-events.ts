import type { Comparison } from '../../news/comparison/comparison.ts'
import type { Story } from '../../news/event/story.ts'
import type { Outcome } from '../../news/problem.ts'
import type { LocatedLink } from '../../news/readers/stated-link.ts'
import type { Report } from '../../news/report/report.ts'
import type { compareReports } from '../compare/compare-reports.ts'
import { correctComparisons } from '../compare/corrections/correct-comparisons.ts'
import { placeLinks, type StatedPair } from '../compare/corrections/place-links.ts'
import { factsOfStories } from '../gather-facts/facts-of-stories.ts'
import { mergedReport } from '../group-stories/group-stories.ts'
import { embedReports } from '../vectors/embed-reports.ts'
import type { EmbedTexts } from '../vectors/embed-texts.ts'
import { type HeldEvent, wholeReports } from './group-held.ts'
import type { Related } from './relate-event.ts'

/** What editors state of pairs of reports, by `pairKey`. */
export type StatedPairs = ReadonlyMap<string, StatedPair>

interface StatedOfEvents {
  within: ReadonlyMap<HeldEvent, StatedPairs>
  /** Of two reports that are not of one story. */
  across: StatedPairs
}

/** Finds what editors speak of: only the reports of files that they name are made whole for it. */
export async function placeInEvents(
  links: readonly LocatedLink[],
  events: readonly HeldEvent[],
): Promise<Outcome<StatedOfEvents>> {
  const named = new Set(links.flatMap(({ a, b }) => [a.file, b.file]))
  const spokenOf = events
    .flatMap(({ members }) => members)
    .filter(({ slim, merged }) =>
      mergedReport(slim, merged).article.files.some((file) => named.has(file.slice(file.indexOf('/') + 1))),
    )
  const { value: pairs, problems } = placeLinks(links, await wholeReports(spokenOf))
  const eventOf = new Map(
    events.flatMap((event) => event.members.map(({ merged }): [string, HeldEvent] => [merged.id, event])),
  )
  const [within, across] = [new Map<HeldEvent, Map<string, StatedPair>>(), new Map<string, StatedPair>()]
  for (const [key, pair] of pairs) {
    const event = eventOf.get(pair.a.article.id)
    const isWithin = event !== undefined && event === eventOf.get(pair.b.article.id)
    const among = isWithin ? (within.get(event) ?? new Map<string, StatedPair>()) : across
    among.set(key, pair)
    if (isWithin) within.set(event, among)
  }
  return { value: { within, across }, problems }
}

/** What the reports of a story have to do with each other, with what editors state of their sentences. */
export function correctRelated(
  { story, reports, related }: { story: Story; reports: Report[]; related: Related },
  stated: StatedPairs,
  compare: typeof compareReports,
): Related {
  if (stated.size === 0) return related
  const vectors = new Map(related.vectors.map((one) => [one.id, one]))
  const comparisons = correctComparisons(related.comparisons, stated, { vectors, compare })
  const found = factsOfStories({ reports, stories: [story] }, comparisons).get(story.id)
  return { ...related, comparisons, found }
}

/** Compares reports of different events of which editors state something. */
export async function compareAcross(stated: StatedPairs, embed?: EmbedTexts): Promise<Comparison[]> {
  const comparisons: Comparison[] = []
  for (const [key, pair] of stated) {
    const reports = [pair.a, pair.b]
    const articles = reports.map(({ article }) => article.id)
    const stories = [{ id: key, articles, evidence: [], copies: [] }]
    const vectors = embed && (await embedReports({ reports, stories }, embed))
    comparisons.push(...correctComparisons([], new Map([[key, pair]]), { vectors }))
  }
  return comparisons
}
