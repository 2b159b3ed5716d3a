import type { Catalogue, StoryCard } from '../../../../bundle/format/catalogue.ts'
import type { Comparison } from '../../../../news/comparison/comparison.ts'
import { pairKey } from '../../../../news/comparison/pair-key.ts'
import type { Story } from '../../../../news/event/story.ts'
import { isOwnId } from '../../../../news/readers/own-id.ts'
import type { Report } from '../../../../news/report/report.ts'
import type { ReportVectors } from '../../../../news/report/report-vectors.ts'
import { runStages } from '../change/run-stages.ts'
import { siteCatalogue, siteFile, siteNames, siteReport, siteStoryCard } from '../merged/site-files.ts'
import type { OwnCard } from '../store/made.ts'
import { allPages, allReports, keepStories, type OwnStory } from '../store/own-store.ts'
import { candidates } from './candidates.ts'
import { statedEvents, withStatedEvents } from './stated-events.ts'

/**
 * Finds the stories that own pages belong to, by the rules of the build, and keeps them. What of the site cannot be fetched now is
 * left aside. `mark` stands for what they are made of.
 */
export async function settleStories(cards: readonly OwnCard[], mark: string): Promise<void> {
  const [site, pages] = await Promise.all([siteCatalogue(), allPages()])
  const stated = statedEvents(pages, site)
  const others = await siteReports(site, { cards, beside: new Set(stated.values()) })
  const own = (await allReports()).filter(({ id }) => cards.some((card) => card.id === id))
  const apart = new Set(pages.filter(({ id, apart }) => apart || stated.has(id)).map(({ id }) => id))
  const { stories, twins } = await runStages('join', {
    own: own.map(({ id, report }) => ({ report, apart: apart.has(id) })),
    others,
  })
  const known = new Map([...others, ...own.map(({ report }) => report)].map((one) => [one.article.id, one]))
  const told: OwnStory[] = []
  const all = withStatedEvents(inSiteStories(stories, { site, twins }), {
    stated,
    membersOf: siteStories(site),
  })
  for (const story of wholeStories(all, known)) told.push(await tell(story, { site, known, mark }))
  await keepStories(told, { of: mark, twins })
}

/** The site's reports to hold against own pages, with those that a reader put one beside and their stories. */
async function siteReports(
  site: Catalogue,
  { cards, beside }: { cards: readonly OwnCard[]; beside: ReadonlySet<string> },
): Promise<Report[]> {
  const membersOf = siteStories(site)
  const named = new Set([...beside].filter((id) => !isOwnId(id)).flatMap(membersOf))
  const numbers = new Set([
    ...cards.flatMap((card) => candidates(site, card)),
    ...[...named].map((id) => site.ids.indexOf(id)),
  ])
  const files = await Promise.all(
    [...numbers].map((number) => siteReport(site.ids[number] ?? '').catch(() => null)),
  )
  return files.flatMap((file) => file ?? [])
}

interface Known {
  site: Catalogue
  /** Reports that are at hand, by id. */
  known: ReadonlyMap<string, Report>
}

/**
 * Stories of own pages alone, and the site's stories with own pages in them. The site's are as the site has them: of those that a
 * page was grouped with it joins the one that most of them are in.
 */
function inSiteStories(
  found: readonly Story[],
  { site, twins }: Pick<Known, 'site'> & { twins: Record<string, string> },
): Story[] {
  const membersOf = siteStories(site)
  const merged = new Map<string, Story>()
  for (const story of found) {
    const own = story.articles.filter((id) => isOwnId(id) && !Object.hasOwn(twins, id))
    if (own.length === 0) continue
    const members = mostFrequent(story.articles.flatMap((id) => (isOwnId(id) ? [] : [membersOf(id)])))
    const id = (members ?? own).toSorted()[0] ?? ''
    const before = merged.get(id)
    const articles = [...new Set([...(before?.articles ?? members ?? []), ...own])]
    merged.set(id, { ...story, id, articles, copies: [...(before?.copies ?? []), ...story.copies] })
  }
  return [...merged.values()]
}

/** Stories of the reports at hand, in their order; none of one report. */
function wholeStories(stories: readonly Story[], known: Known['known']): Story[] {
  return stories.flatMap((story) => {
    const articles = story.articles.filter((id) => known.has(id)).sort(earliestFirst(known))
    const copies = story.copies.filter(({ a, b }) => articles.includes(a) && articles.includes(b))
    return articles.length < 2 ? [] : [{ ...story, articles, copies }]
  })
}

/** Tells the ids of the site's story that a report is in; a report alone is one of its own. The same list for the same story. */
function siteStories({ ids, stories }: Catalogue): (id: string) => string[] {
  const lists = stories.map((members) => members.map((number) => ids[number] ?? ''))
  const listOf = new Map(lists.flatMap((list) => list.map((id) => [id, list])))
  return (id) => {
    const list = listOf.get(id) ?? [id]
    listOf.set(id, list)
    return list
  }
}

function mostFrequent<T>(items: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].toSorted(([, x], [, y]) => y - x)[0]?.[0] ?? null
}

/** As the stages order a story: by what is stated of the time, not dated last. */
function earliestFirst(known: Known['known']): (one: string, other: string) => number {
  const timeOf = (id: string) => known.get(id)?.article.published?.value ?? '~'
  return (one, other) => {
    const [x, y] = [timeOf(one), timeOf(other)]
    return x === y ? (one < other ? -1 : 1) : x < y ? -1 : 1
  }
}

async function tell(story: Story, { site, known, mark }: Known & { mark: string }): Promise<OwnStory> {
  const reports = story.articles.flatMap((id) => known.get(id) ?? [])
  const ofSite = await siteStoryOf(site, story)
  const given = await Promise.all([siteComparisons(story), siteVectors(story)])
  const { file, facts, comparisons, cards } = await runStages('tell', {
    story,
    reports,
    known: given[0],
    vectors: given[1],
  })
  const { id, articles, copies } = story
  const card: StoryCard = {
    ...{ id, articles, facts },
    copies: [...(ofSite?.copies ?? []), ...copies.filter(({ a, b }) => isOwnId(a) || isOwnId(b))],
    comparisons: [...(ofSite?.comparisons ?? []), ...cards],
    ...(ofSite?.editor && { editor: ofSite.editor }),
  }
  return { card: { id, of: mark, card }, file: { id, file, comparisons } }
}

async function siteStoryOf(site: Catalogue, { articles }: Story): Promise<StoryCard | null> {
  const ids = new Set(articles)
  const number = site.stories.findIndex((members) => members.some((one) => ids.has(site.ids[one] ?? '')))
  return number < 0 ? null : siteStoryCard(number)
}

/** The comparisons that the build made of the story's reports. */
async function siteComparisons({ articles }: Story): Promise<Comparison[]> {
  const pairs = articles.flatMap((one) =>
    articles.flatMap((other) => (one < other ? [[one, other] as const] : [])),
  )
  const files = await Promise.all(
    pairs.map(async ([one, other]) => (await siteNames(one)).comparisons[pairKey(one, other)] ?? []),
  )
  return Promise.all(files.flat().map((file) => siteFile(file, 'comparison')))
}

async function siteVectors({ articles }: Story): Promise<ReportVectors[]> {
  const files = await Promise.all(articles.map(async (id) => (await siteNames(id)).vectors[id] ?? []))
  return Promise.all(files.flat().map((file) => siteFile(file, 'vectors')))
}
