import type { StoryFile } from '../../../bundle/format/story-file.ts'
import type { Comparison, Statement } from '../../../news/comparison/comparison.ts'
import { pairKey } from '../../../news/comparison/pair-key.ts'
import type { Story } from '../../../news/event/story.ts'
import type { ReadersLink } from '../../../news/readers/readers-link.ts'
import type { Report } from '../../../news/report/report.ts'
import { runStages } from '../own/change/run-stages.ts'
import { foundComparison, foundStory, reportFile } from '../own/merged/merged-reports.ts'
import { siteManifest } from '../own/merged/site-files.ts'
import { allCorrectedEvents, keepCorrectedEvents } from '../own/store/corrected-store.ts'
import type { CorrectedEvent, CorrectedStory, OwnCard } from '../own/store/made.ts'
import { eventMark, siteMark } from './corrected-events.ts'
import { correctedPairs } from './corrected-pairs.ts'
import { placeCorrections } from './place-corrections.ts'

interface Event {
  id: string
  /** Null where it has no page. */
  story: string | null
  articles: string[]
  /** What is stated of its pairs. */
  pairs: Map<string, ReadersLink[]>
}

interface Told {
  event: CorrectedEvent
  story: CorrectedStory | null
}

/**
 * Has the pages of events and reports count what the reader has corrected: facts and counts follow as they do for an editor's word.
 * Made anew where corrections, site, stages or own pages (`cards`) are others than it was made of.
 */
export async function settleCorrections(cards: readonly OwnCard[]): Promise<void> {
  const [pairs, known] = await Promise.all([correctedPairs(), allCorrectedEvents()])
  if (pairs.size === 0 && known.length === 0) return
  const site = siteMark(await siteManifest(), cards)
  const events = await eventsOf(pairs)
  const told: Told[] = []
  for (const event of events) {
    const of = eventMark(event.articles, { pairs, site })
    if (!known.some((one) => one.id === event.id && one.of === of)) told.push(await tell(event, of))
  }
  const gone = known.map(({ id }) => id).filter((one) => !events.some(({ id }) => id === one))
  if (told.length + gone.length > 0) await keepCorrectedEvents({ told, gone })
}

/** The events whose reports the pairs are of; a pair across events is shown on no page but its own. */
async function eventsOf(pairs: Map<string, ReadersLink[]>): Promise<Event[]> {
  const events = new Map<string, Event>()
  for (const [key, links] of pairs) {
    const [one = '', other = ''] = key.split('~')
    const file = await reportFile(one)
    if (!file?.others.some(({ card }) => card.id === other)) continue
    const articles = [one, ...file.others.map(({ card }) => card.id)].sort()
    const id = file.story ?? key
    const event = events.get(id) ?? { id, story: file.story, articles, pairs: new Map() }
    events.set(id, { ...event, pairs: event.pairs.set(key, links) })
  }
  return [...events.values()]
}

async function tell({ id, story, articles, pairs }: Event, of: string): Promise<Told> {
  const found = story === null ? null : await foundStory(story)
  const every = found?.facts ? pairsOf(articles) : null
  const known = await comparisonsOf(every ?? [...pairs.keys()])
  // To compare all reports of a large event here would take too long.
  const isWhole = every !== null && known.length === every.length
  const reports = await reportsOf(known)
  const made = await runStages('correct', {
    story: isWhole && found ? storyOf(found) : null,
    reports,
    vectors: [],
    known,
    stated: statedOf(pairs, { known, reports }),
  })
  const { file, cards } = made
  return {
    event: { id, of, articles, cards, isGathered: file !== null },
    story: file && { id, file },
  }
}

const pairsOf = (ids: readonly string[]) =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => pairKey(one, other)))

const comparisonsOf = async (keys: readonly string[]): Promise<Comparison[]> =>
  (await Promise.all(keys.map(foundComparison))).flatMap((one) => one ?? [])

async function reportsOf(comparisons: readonly Comparison[]): Promise<Report[]> {
  const ids = new Set(comparisons.flatMap(({ left, right }) => [left, right]))
  return (await Promise.all([...ids].map(reportFile))).flatMap((one) => one ?? [])
}

/** As the stages know it: its reports, in their order. */
const storyOf = ({ id, reports, editor }: StoryFile): Story => ({
  ...{ id, articles: reports.map((one) => one.id), evidence: [], copies: [] },
  ...(editor && { editor }),
})

/** The corrections of pairs that were compared, on their sentences as they are now. */
function statedOf(
  pairs: Event['pairs'],
  { known, reports }: { known: readonly Comparison[]; reports: readonly Report[] },
): Map<string, Statement[]> {
  const byId = new Map(reports.map((report) => [report.article.id, report]))
  return new Map(
    known.flatMap(({ left, right }): [string, Statement[]][] => {
      const key = pairKey(left, right)
      const [links, a, b] = [pairs.get(key), byId.get(left), byId.get(right)]
      if (!links || !a || !b) return []
      return [[key, placeCorrections(links, { a, b }).placed.map(({ statement }) => statement)]]
    }),
  )
}
