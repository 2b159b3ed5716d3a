import { pairKey } from '../../news/comparison/pair-key.ts'
import type { ReportFile } from '../format/bundle.ts'
import type { Cards } from './list-files.ts'

type Others = ReportFile['others']

/** Tells, for the id of a report, the other reports of its story with their comparisons; none for a report alone. */
export function othersOfStories({ articles, stories, comparisons }: Cards): (id: string) => Others {
  const cards = new Map(articles.map((card) => [card.id, card]))
  const byPair = new Map(comparisons.map((card) => [pairKey(card.left, card.right), card]))
  const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story] as const)))
  return (id) => {
    const inStory = storyOf.get(id)?.articles ?? []
    return inStory.flatMap((other, place) => {
      const card = cards.get(other)
      if (!card || other === id) return []
      const comparison = byPair.get(pairKey(id, other)) ?? null
      return [{ card, comparison, before: place < inStory.indexOf(id) }]
    })
  }
}
