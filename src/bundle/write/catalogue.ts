import { baseLanguage } from '../../language/which/base-language.ts'
import type { Story } from '../../news/event/story.ts'
import type { Report } from '../../news/report/report.ts'
import type { Facets, FacetTable } from '../format/bundle.ts'
import type { Catalogue } from '../format/catalogue.ts'
import { facetsOf, mergeFacets } from './facets-of.ts'
import { topicTable } from './topic-table.ts'

/** The whole catalogue of reports in the list's order and stories in theirs. */
export function wholeCatalogue(reports: Report[], stories: Story[]): Catalogue {
  const facets = reports.map(facetsOf)
  const { places, people, sources } = mergeFacets(facets)
  const topics = topicTable(reports)
  const topicRow = rowsOf(topics.map(({ code }) => code))
  const column = (name: 'places' | 'people' | 'sources', table: FacetTable) => {
    const row = rowsOf(table.map(({ key }) => key))
    return facets.map((one: Facets) => row(one[name].map(({ key }) => key)))
  }
  const number = rowsOf(reports.map(({ article }) => article.id))
  return {
    whole: true,
    ids: reports.map(({ article }) => article.id),
    dates: reports.map(({ article }) => article.published?.value ?? null),
    words: reports.map(({ words }) => words),
    languages: reports.map(({ article }) => article.language && baseLanguage(article.language)),
    topics: reports.map((report) => topicRow(shownTopics(report))),
    places: column('places', places),
    people: column('people', people),
    sources: column('sources', sources),
    tables: { topics, places, people, sources },
    stories: stories.map(({ articles }) => number(articles)),
  }
}

/** A story stands in the list where its newest report stands: first, of the stories given. */
export function storiesByNewest(reports: Report[], stories: Story[]): Story[] {
  const number = new Map(reports.map(({ article }, index) => [article.id, index]))
  const newest = ({ articles }: Story) => Math.min(...articles.map((id) => number.get(id) ?? reports.length))
  return [...stories].sort((one, other) => newest(one) - newest(other) || (one.id < other.id ? -1 : 1))
}

const shownTopics = ({ topics }: Report) => topics.filter(({ shown }) => shown).map(({ code }) => code)

/** Looks keys up in a table; a key it does not hold is left out. */
function rowsOf(keys: string[]): (wanted: string[]) => number[] {
  const rows = new Map(keys.map((key, row) => [key, row]))
  return (wanted) => wanted.flatMap((key) => rows.get(key) ?? [])
}
