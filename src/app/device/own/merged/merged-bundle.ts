import type { FileTable, Manifest } from '../../../../bundle/format/bundle.ts'
import type { Catalogue } from '../../../../bundle/format/catalogue.ts'
import { partsOf, sizes } from '../../../../bundle/format/catalogue-parts.ts'
import { tableOf } from '../../../../bundle/format/file-table.ts'
import { BundleError, readBesides } from '../../../../bundle/read/fetch-json.ts'
import { isOwnId } from '../../../../news/readers/own-id.ts'
import { correctedPairs } from '../../corrections/corrected-pairs.ts'
import { correctedStoryById } from '../store/corrected-store.ts'
import { allSearches, storyFileById } from '../store/own-store.ts'
import { merged } from './merged.ts'
import { type MergedOrder, mergedCatalogue, mergedPart } from './merged-catalogue.ts'
import { correctedFile, pairFile, reportFile } from './merged-reports.ts'
import { siteCard, siteCatalogue, siteFile, siteManifest, siteStoryCard } from './site-files.ts'

/**
 * A file of the bundle as if the reader's own pages were in it: what concerns them comes from the device, null leaves a file to the
 * site. Where the device's store cannot be read the site is as it is without them.
 */
async function readMerged(file: string): Promise<unknown> {
  if (file === 'manifest.json') return mergedManifest().catch(() => null)
  const [room, kind = '', name = ''] = file.split('/')
  if (room !== 'own') return null
  const found = await ownFile(kind, name)
  if (found === null) throw new BundleError(file, 404, 'is not on this device')
  return found
}

// For pages that tell of corrections: late, with what they are read from.
export { readersPairs } from '../../corrections/readers-pairs.ts'

/** From here on every file of the bundle is read so. */
export const mergeOwnPages = (): void => readBesides(readMerged)

async function mergedManifest(): Promise<Manifest> {
  const [site, { order, cards }] = await Promise.all([siteManifest(), merged()])
  const tables = named('files', Math.max(1, site.tables.length))
  // Who has only corrected something has the site's own list.
  if (cards.size === 0) return { ...site, tables }
  const parts = partsOf(order.reports.length)
  const { fronts: _, ...list } = site.list
  return {
    ...site,
    // Which reports carry what is read off the parts, which are at hand.
    list: { ...list, reports: order.reports.length, parts: named('part', parts), values: [] },
    search: 'own/search',
    tables,
  }
}

const named = (kind: string, count: number) => Array.from({ length: count }, (_, n) => `own/${kind}/${n}`)

/** A table of the site's files, with what the device has of the ids that it tells of. */
async function mergedTable(number: number): Promise<FileTable> {
  const [{ tables }, { cards, stories, corrected }, pairsCorrected] = await Promise.all([
    siteManifest(),
    merged(),
    correctedPairs().catch(() => new Map<string, unknown>()),
  ])
  const file = tables[number]
  const site = file === undefined ? null : await siteFile(file, 'files')
  const told = [...stories.values()].map(({ card }) => card)
  const ids = told.flatMap(({ articles }) => articles)
  const pairs = told.flatMap(({ comparisons }) => comparisons)
  const ownPairs = pairs.filter(({ left, right }) => isOwnId(left) || isOwnId(right)).map(pairName)
  const isHere = (name: string) =>
    name.split('~').some((id) => tableOf(id, Math.max(1, tables.length)) === number)
  const namedHere = (names: Iterable<string>, kind: string) =>
    Object.fromEntries([...names].filter(isHere).map((name) => [name, `own/${kind}/${name}`]))
  const comparisons = { ...site?.comparisons, ...namedHere(ownPairs, 'pair') }
  const correctedHere = [...pairsCorrected.keys()].filter((name) => Object.hasOwn(comparisons, name))
  const events = [...corrected.values()]
  const shown = events.flatMap((event) => event.cards.flatMap(({ left, right }) => [left, right]))
  const gathered = events.filter(({ isGathered }) => isGathered).map(({ id }) => id)
  return {
    articles: { ...site?.articles, ...namedHere([...cards.keys(), ...ids, ...shown], 'report') },
    stories: {
      ...site?.stories,
      ...namedHere(stories.keys(), 'story'),
      ...namedHere(gathered, 'corrected-story'),
    },
    comparisons: { ...comparisons, ...namedHere(correctedHere, 'corrected') },
    vectors: { ...site?.vectors },
  }
}

const pairName = ({ left, right }: { left: string; right: string }) => `${left}~${right}`

let catalogueKnown: { of: MergedOrder; catalogue: Promise<Catalogue> } | null = null

/** The whole catalogue with own pages in it. */
async function wholeCatalogue(): Promise<Catalogue> {
  const { order } = await merged()
  if (catalogueKnown?.of !== order)
    catalogueKnown = { of: order, catalogue: siteCatalogue().then((site) => mergedCatalogue(site, order)) }
  return catalogueKnown.catalogue
}

/** One of the files that the merged manifest names; null where it is there no more. */
async function ownFile(kind: string, name: string): Promise<unknown> {
  const [part = 0, number = 0] = name.split('.').map(Number)
  switch (kind) {
    case 'files':
      return mergedTable(part)
    case 'part':
      return mergedPart(await wholeCatalogue(), part)
    case 'cards': {
      const from = part * sizes.part + number * sizes.cards
      return itemsAt((await merged()).order.reports.slice(from, from + sizes.cards).map(cardAt))
    }
    case 'stories': {
      const from = mergedPart(await wholeCatalogue(), part).firstStory + number * sizes.stories
      return itemsAt((await merged()).order.stories.slice(from, from + sizes.stories).map(storyAt))
    }
    case 'search':
      return searchFile()
    case 'report':
      return reportFile(name)
    case 'story':
      return (await storyFileById(name))?.file ?? null
    case 'corrected-story':
      return (await correctedStoryById(name))?.file ?? null
    case 'pair':
      return pairFile(name)
    case 'corrected':
      return correctedFile(name)
    default:
      return null
  }
}

const cardAt = (place: MergedOrder['reports'][number]) => () =>
  'site' in place ? siteCard(place.site) : place.own.card
const storyAt =
  ({ place }: MergedOrder['stories'][number]) =>
  () =>
    'site' in place ? siteStoryCard(place.site) : place.own.card

/** Only what is asked for is read. */
const itemsAt = <T>(items: (() => T | Promise<T>)[]): Promise<T[]> => Promise.all(items.map((item) => item()))

/** The site's index, what own pages add to it, and the number that each report has in the merged list. */
async function searchFile() {
  const [site, searches, { order }] = await Promise.all([siteManifest(), allSearches(), merged()])
  const index = await siteFile(site.search, 'search')
  const own = searches.filter(({ id }) => order.ownNumbers.has(id))
  return {
    ...index,
    added: {
      documents: own.map(({ search }, at) => ({ ...search, id: order.numberOf.length + at })),
      numbers: [...order.numberOf, ...own.map(({ id }) => order.ownNumbers.get(id) ?? 0)],
    },
  }
}
