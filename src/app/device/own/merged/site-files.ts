import type { ArticleCard, FileTable, Manifest, ReportFile } from '../../../../bundle/format/bundle.ts'
import type { Catalogue, CataloguePart, StoryCard } from '../../../../bundle/format/catalogue.ts'
import { mergeParts, sizes } from '../../../../bundle/format/catalogue-parts.ts'
import { tableOf } from '../../../../bundle/format/file-table.ts'
import { fetchSiteFile } from '../../../../bundle/read/fetch-json.ts'
import type { Shape, Shaped } from '../../../../bundle/read/file-shapes.ts'
import { at } from '../../../../news/at.ts'

const known = new Map<string, Promise<unknown>>()

/** A file of the site's own bundle; read once, for names change with their content. Rejects with a `BundleError`. */
export function siteFile<S extends Shape>(file: string, shape: S): Promise<Shaped<S>> {
  const before = known.get(file)
  if (before) return before as Promise<Shaped<S>>
  const reading = fetchSiteFile(file, shape)
  reading.catch(() => known.delete(file))
  known.set(file, reading)
  return reading
}

export const siteManifest = (): Promise<Manifest> => siteFile('manifest.json', 'manifest')

/** What names the site's files that go by an id. */
export async function siteNames(id: string): Promise<FileTable> {
  const { tables } = await siteManifest()
  const file = tables[tableOf(id, tables.length)]
  return file === undefined ? noFiles : siteFile(file, 'files')
}

const noFiles: FileTable = { articles: {}, comparisons: {}, stories: {}, vectors: {} }

let merged: { of: Manifest; catalogue: Promise<Catalogue> } | null = null

/** The site's whole catalogue. */
export async function siteCatalogue(): Promise<Catalogue> {
  const of = await siteManifest()
  if (merged?.of !== of) {
    const catalogue = mergeAll(of)
    catalogue.catch(() => {
      merged = null
    })
    merged = { of, catalogue }
  }
  return merged.catalogue
}

async function mergeAll({ list }: Manifest): Promise<Catalogue> {
  const parts = await Promise.all(list.parts.map((file) => siteFile(file, 'part')))
  return mergeParts(list.reports, new Map(parts.entries()))
}

async function partWith(report: number): Promise<CataloguePart> {
  const { list } = await siteManifest()
  return siteFile(at(list.parts, Math.floor(report / sizes.part)), 'part')
}

/** The card of the site's report of that number. */
export async function siteCard(report: number): Promise<ArticleCard> {
  const { cards } = await partWith(report)
  const place = report % sizes.part
  return at(await siteFile(at(cards, Math.floor(place / sizes.cards)), 'cards'), place % sizes.cards)
}

/** The card of the site's story of that number. */
export async function siteStoryCard(story: number): Promise<StoryCard> {
  const { stories } = await siteCatalogue()
  const { storyCards, firstStory } = await partWith(Math.min(...at(stories, story)))
  const place = story - firstStory
  return at(
    await siteFile(at(storyCards, Math.floor(place / sizes.stories)), 'storyCards'),
    place % sizes.stories,
  )
}

/** The site's report of that id; null where it has none. */
export async function siteReport(id: string): Promise<ReportFile | null> {
  const { articles } = await siteNames(id)
  return Object.hasOwn(articles, id) ? siteFile(articles[id] ?? '', 'report') : null
}
