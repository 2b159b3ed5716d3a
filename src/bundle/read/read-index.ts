import type { ArticleCard, ComparisonCard, FileTable, Manifest } from '../format/bundle.ts'
import type { CataloguePart, StoryCard } from '../format/catalogue.ts'
import { mergeParts } from '../format/catalogue-parts.ts'
import type { Names } from './queries.ts'

/** All that the list's files hold. */
export interface BundleIndex {
  /** Newest first (not dated: last), then by id. */
  articles: ArticleCard[]
  /** By their newest report. */
  stories: StoryCard[]
  comparisons: ComparisonCard[]
  /** Every topic that an article shows, with its ancestors; by code. */
  topics: CataloguePart['tables']['topics']
}

/** Reads a file below `data/` of a bundle that was just written: it is not checked. */
type Read = (file: string) => unknown

/**
 * Puts the list's files together, for what must know all reports: the pages of a build, checks. A reader's browser fetches
 * a few of them.
 */
export function readIndex(read: Read): BundleIndex {
  const { list } = read('manifest.json') as Manifest
  const parts = list.parts.map((file) => read(file) as CataloguePart)
  const stories = parts.flatMap(({ storyCards }) => storyCards.flatMap((file) => read(file) as StoryCard[]))
  return {
    articles: parts.flatMap(({ cards }) => cards.flatMap((file) => read(file) as ArticleCard[])),
    stories,
    comparisons: stories.flatMap(({ comparisons }) => comparisons),
    topics: mergeParts(list.reports, new Map(parts.entries())).tables.topics,
  }
}

/** The manifest with all tables of files as one, for what must know all files. */
export function readNames(read: Read): Names {
  const manifest = read('manifest.json') as Manifest
  const tables = manifest.tables.map((file) => read(file) as FileTable)
  const all = (kind: keyof FileTable): FileTable['articles'] =>
    Object.fromEntries(
      tables.flatMap((table) => Object.entries(table[kind])).sort(([one], [other]) => (one < other ? -1 : 1)),
    )
  return {
    ...manifest,
    articles: all('articles'),
    comparisons: all('comparisons'),
    stories: all('stories'),
    vectors: all('vectors'),
  }
}
