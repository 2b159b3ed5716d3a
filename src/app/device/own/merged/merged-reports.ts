import type { ArticleCard, ReportFile } from '../../../../bundle/format/bundle.ts'
import type { StoryFile } from '../../../../bundle/format/story-file.ts'
import type { Comparison } from '../../../../news/comparison/comparison.ts'
import { pairKey } from '../../../../news/comparison/pair-key.ts'
import { fewestOfStory } from '../../../../news/event/told-by.ts'
import { isOwnId } from '../../../../news/readers/own-id.ts'
import { readersComparison } from '../../corrections/readers-comparison.ts'
import { reportById, storyFileById } from '../store/own-store.ts'
import { merged } from './merged.ts'
import { siteCard, siteCatalogue, siteFile, siteNames, siteReport } from './site-files.ts'

/** A report, own or the site's, with the other reports of its story, and what of them the reader has corrected. */
export async function reportFile(id: string): Promise<ReportFile | null> {
  const [file, { corrected }] = await Promise.all([foundReport(id), merged()])
  if (!file) return null
  const cards = new Map(
    [...corrected.values()].flatMap((event) =>
      event.cards.map((card) => [pairKey(card.left, card.right), card] as const),
    ),
  )
  const others = file.others.map((other): typeof other => {
    const comparison = cards.get(pairKey(id, other.card.id))
    return comparison ? { ...other, comparison } : other
  })
  return { ...file, others }
}

/** The same as it was found: with the story that own pages have made or changed. */
async function foundReport(id: string): Promise<ReportFile | null> {
  const report = isOwnId(id) ? (await reportById(id))?.report : await siteReport(id)
  if (!report) return null
  const { stories } = await merged()
  const story = [...stories.values()].find(({ card }) => card.articles.includes(id))?.card
  if (!story) return { story: null, others: [], ...report }
  const place = story.articles.indexOf(id)
  const others = await Promise.all(
    story.articles.map(async (other, at): Promise<ReportFile['others']> => {
      const card = other === id ? null : await cardOf(other)
      const comparison = story.comparisons.find(
        ({ left, right }) => (left === id && right === other) || (left === other && right === id),
      )
      return card ? [{ card, comparison: comparison ?? null, before: at < place }] : []
    }),
  )
  const hasPage = story.articles.length >= fewestOfStory
  return { ...report, story: hasPage ? story.id : null, others: others.flat() }
}

async function cardOf(id: string): Promise<ArticleCard | null> {
  if (isOwnId(id)) return (await merged()).cards.get(id)?.card ?? null
  const number = (await siteCatalogue()).ids.indexOf(id)
  return number < 0 ? null : siteCard(number)
}

/** A comparison that the site has not; null where the device has none either. */
export async function pairFile(key: string): Promise<Comparison | null> {
  const [one = '', other = ''] = key.split('~')
  const { stories } = await merged()
  const story = [...stories.values()].find(
    ({ card: { articles } }) => articles.includes(one) && articles.includes(other),
  )
  const file = story && (await storyFileById(story.id))
  return file?.comparisons.find(({ left, right }) => left === one && right === other) ?? null
}

/** A comparison as it was found, the site's or of own pages; null where neither has one. */
export async function foundComparison(key: string): Promise<Comparison | null> {
  const { comparisons } = await siteNames(key.split('~')[0] ?? '')
  const file = Object.hasOwn(comparisons, key) ? comparisons[key] : undefined
  return file === undefined ? pairFile(key) : siteFile(file, 'comparison')
}

/** A story as it was found, the site's or with own pages in it; null where neither has one. */
export async function foundStory(id: string): Promise<StoryFile | null> {
  if ((await merged()).stories.has(id)) return (await storyFileById(id))?.file ?? null
  const { stories } = await siteNames(id)
  const file = Object.hasOwn(stories, id) ? stories[id] : undefined
  return file === undefined ? null : siteFile(file, 'story')
}

/** A comparison with what the reader states of it. */
export async function correctedFile(key: string): Promise<Comparison | null> {
  const [one = '', other = ''] = key.split('~')
  const found = await foundComparison(key)
  const [a, b] = await Promise.all([reportFile(one), reportFile(other)])
  return found && a && b ? readersComparison(found, [a, b]).catch(() => found) : found
}
