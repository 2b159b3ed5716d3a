import type { ArticleCard, ComparisonCard, Facets } from '../../../../bundle/format/bundle.ts'
import type { StoryCard } from '../../../../bundle/format/catalogue.ts'
import type { StoryFile } from '../../../../bundle/format/story-file.ts'
import type { SearchDocument } from '../../../../bundle/search/search-options.ts'
import type { Comparison } from '../../../../news/comparison/comparison.ts'
import type { Problem } from '../../../../news/problem.ts'
import type { Report } from '../../../../news/report/report.ts'

/** What the list needs of an own page. */
export interface OwnCard {
  id: string
  /** The stages that made it, and the content that it was made of: made by or of others it is made anew. */
  of: string
  /** Stands for the text of its page. */
  text: string
  card: ArticleCard
  /** Without script and region. */
  language: string | null
  facets: Pick<Facets, 'places' | 'people' | 'sources'>
  topics: { code: string; label: string; parent: string | null }[]
}

/** All else of it. */
export interface OwnReport {
  id: string
  report: Report
  /** What was met in reading it. */
  problems: Problem[]
}

/** What the search is told of it: apart from the report, for the search of many needs all of these and none of those. */
export interface OwnSearch {
  id: string
  search: Omit<SearchDocument, 'id'>
}

/** A story that an own page belongs to, in place of the site's story of that id. */
export interface OwnStoryCard {
  /** That of the site's story, where there is one. */
  id: string
  /** What it was made of: the edition of the site and the pages there were. */
  of: string
  card: StoryCard
}

export interface OwnStoryFile {
  id: string
  file: StoryFile
  /** Those that the site has not. */
  comparisons: Comparison[]
}

/** What is known of all own pages together. */
export interface Settled {
  id: 'settled'
  /** What it was found out of. */
  of: string
  /** Own pages that say what another report says, with the id of that one. */
  twins: Record<string, string>
}

/** An event of which the reader has corrected comparisons, and what its reports' pages show of those. */
export interface CorrectedEvent {
  /** That of its story; of an event of two reports, which has no page, that of the pair. */
  id: string
  /** The edition of the site, the stages, and the corrections that it was made of. */
  of: string
  articles: string[]
  /** Of the pairs that were corrected and had been compared. */
  cards: ComparisonCard[]
  /** Whether its facts were gathered anew; not where it has none, or too many reports for all their comparisons to be at hand. */
  isGathered: boolean
}

/** The story of such an event, in place of the one that was found. */
export interface CorrectedStory {
  id: string
  file: StoryFile
}
