import type { Report } from '../../news/report/report.ts'
import type { ArticleCard } from '../format/bundle.ts'
import { facetsOf } from './facets-of.ts'

/** What the list needs of a report: its stated fields, its opening and its facet values. */
export function articleCard(report: Report): ArticleCard {
  const { article, sentences, topics, words } = report
  const facets = facetsOf(report)
  return {
    id: article.id,
    language: article.language,
    headline: article.headline,
    kicker: article.kicker,
    section: article.section,
    standfirst: article.standfirst,
    byline: article.byline,
    agency: article.agency,
    publisher: article.publisher,
    published: article.published,
    opening: sentences.find(({ unit }) => unit === 'paragraph')?.text ?? null,
    words,
    alongside: article.seenAlongside.length,
    topics: topics
      .filter(({ shown }) => shown)
      .map(({ code }) => code)
      .sort(),
    places: facets.places.map(({ key }) => key),
    people: facets.people.map(({ key }) => key),
    organisations: facets.organisations.map(({ key }) => key),
    sources: facets.sources.map(({ key }) => key),
  }
}

/** Newest first; what states no date comes last; then by id. */
export function newestFirst(one: ArticleCard, other: ArticleCard): number {
  const [a, b] = [one.published?.value ?? '', other.published?.value ?? '']
  if (a !== b) return a < b ? 1 : -1
  return one.id < other.id ? -1 : 1
}
