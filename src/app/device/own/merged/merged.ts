import { correctedEvents } from '../../corrections/corrected-events.ts'
import { revision } from '../store/kept.ts'
import type { CorrectedEvent, OwnCard, OwnStoryCard } from '../store/made.ts'
import { isOurs, storiesOf } from '../store/marks-of-made.ts'
import { allCards, allStoryCards } from '../store/own-store.ts'
import { type MergedOrder, mergedOrder } from './merged-catalogue.ts'
import { siteCatalogue, siteManifest } from './site-files.ts'

interface Merged {
  cards: Map<string, OwnCard>
  stories: Map<string, OwnStoryCard>
  order: MergedOrder
  /** By story, or by pair where an event has no page. */
  corrected: Map<string, CorrectedEvent>
}
let known: { at: number; merged: Promise<Merged> } | null = null

/** What the device holds beside the site, as the latest change left it. */
export function merged(): Promise<Merged> {
  const at = revision()
  if (known?.at !== at) known = { at, merged: merge() }
  return known.merged
}

async function merge(): Promise<Merged> {
  const [site, catalogue, all, told, corrected] = await Promise.all([
    siteManifest(),
    siteCatalogue(),
    allCards(),
    allStoryCards(),
    correctedEvents().catch(() => []),
  ])
  const cards = all.filter(isOurs)
  const mark = storiesOf(site, cards)
  const stories = told.filter(({ of }) => of === mark)
  return {
    cards: new Map(cards.map((card) => [card.id, card])),
    stories: new Map(stories.map((story) => [story.id, story])),
    order: mergedOrder(catalogue, cards, stories),
    corrected: new Map(corrected.map((event) => [event.id, event])),
  }
}
