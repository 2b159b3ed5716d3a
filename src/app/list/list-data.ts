import type { ArticleCard } from '../../bundle/format/bundle.ts'
import type { StoryCard } from '../../bundle/format/catalogue.ts'
import type { Alongside } from './alongside/alongside.ts'
import type { Beside } from './alongside/besides.ts'
import type { FacetView } from './facets/facet-views.ts'
import type { ActiveFilter } from './filters/active-filters.ts'
import type { Filters } from './filters/filters.ts'
import type { Found } from './search/run-search.ts'

export interface StoryItem {
  story: StoryCard
  /** The reports found, in the story's order. */
  cards: ArticleCard[]
}
export interface SingleItem {
  card: ArticleCard
  /** The story it belongs to, where no other report of it was found. */
  story: StoryCard | null
}

/** All that the list shows at one address. Bounded: it does not grow with the number of reports. */
export interface ListData {
  filters: Filters
  /** Filters of the address that are not known, as written. */
  unknown: string[]
  active: ActiveFilter[]
  /** Seeds read and problems met, for the footer. */
  files: number
  problems: number
  total: number
  found: number
  facets: FacetView[]
  stories: StoryItem[]
  storiesFound: number
  singles: SingleItem[]
  singlesFound: number
  /** Saved on this device, but no longer here; only told where saved reports are asked for. */
  gone: number
  /** Words to mark, folded. */
  terms: string[]
  /** Words that no report has, with what was looked for in their place. */
  corrected: Found['corrected']
  /** Headlines seen alongside reports that answer the search. */
  beside: Beside[]
  /** Where nothing is found: each filter that could be taken off, and how many reports that would leave. */
  ways: { filter: ActiveFilter; count: number }[]
  /** The report that waits to be compared with another. */
  pick: Pick<ArticleCard, 'id' | 'language' | 'headline'> | null
  alongside: Alongside | null
}
