import type { Manifest } from '../../../bundle/format/bundle.ts'
import { contentHash } from '../../../language/content-hash.ts'
import type { ReadersLink } from '../../../news/readers/readers-link.ts'
import { stagesMark } from '../own/change/run-stages.ts'
import { siteManifest } from '../own/merged/site-files.ts'
import { allCorrectedEvents } from '../own/store/corrected-store.ts'
import type { CorrectedEvent, OwnCard } from '../own/store/made.ts'
import { isOurs } from '../own/store/marks-of-made.ts'
import { allCards } from '../own/store/own-store.ts'
import { correctedPairs } from './corrected-pairs.ts'

type Pairs = ReadonlyMap<string, readonly ReadersLink[]>

/** What the pages of all corrected events are made of beside the corrections: the stages, the site's edition, the reader's own pages. */
export const siteMark = ({ tables }: Manifest, cards: readonly OwnCard[]): string =>
  contentHash([stagesMark, ...tables, ...cards.map(({ id, of }) => `${id} ${of}`).sort()].join('\n'), 10)

/** What the pages of one event are made of. */
export function eventMark(
  articles: readonly string[],
  { pairs, site }: { pairs: Pairs; site: string },
): string {
  const links = [...pairs].flatMap(([key, of]) =>
    key.split('~').every((id) => articles.includes(id))
      ? of.map(({ id, relation }) => `${id} ${relation}`)
      : [],
  )
  return `${site} ${contentHash([...articles, ...links.sort()].join('\n'), 10)}`
}

/** The events whose pages show what the reader has corrected as it is stated now. */
export async function correctedEvents(): Promise<CorrectedEvent[]> {
  const events = await allCorrectedEvents()
  if (events.length === 0) return []
  const [manifest, cards, pairs] = await Promise.all([siteManifest(), allCards(), correctedPairs()])
  const site = siteMark(manifest, cards.filter(isOurs))
  return events.filter(({ articles, of }) => of === eventMark(articles, { pairs, site }))
}
